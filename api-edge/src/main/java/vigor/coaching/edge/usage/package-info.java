/** Sums of use and cost over HTTP. */
@NullMarked
package vigor.coaching.edge.usage;

import org.jspecify.annotations.NullMarked;
