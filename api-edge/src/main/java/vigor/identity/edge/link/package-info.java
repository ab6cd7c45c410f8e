/** Links that prove something once. */
@NullMarked
package vigor.identity.edge.link;

import org.jspecify.annotations.NullMarked;
