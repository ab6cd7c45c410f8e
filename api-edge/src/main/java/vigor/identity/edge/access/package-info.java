/** Who gets in: every route is closed unless it is opened here. */
@NullMarked
package vigor.identity.edge.access;

import org.jspecify.annotations.NullMarked;
