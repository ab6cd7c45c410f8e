/** Counts what people do who agreed to be counted, and gives figures of no fewer than ten. */
@NullMarked
package vigor.analytics.projection;

import org.jspecify.annotations.NullMarked;
