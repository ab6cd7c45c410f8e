/** Administrators look at language models and decide about them. */
@NullMarked
package vigor.coaching.edge.provider;

import org.jspecify.annotations.NullMarked;
