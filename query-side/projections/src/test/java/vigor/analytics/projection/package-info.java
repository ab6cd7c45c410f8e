/** Figures, from events to what outside tools read. */
@NullMarked
package vigor.analytics.projection;

import org.jspecify.annotations.NullMarked;
