/** Tables read back by Arrow's own library. */
@NullMarked
package vigor.analytics.edge.arrow;

import org.jspecify.annotations.NullMarked;
