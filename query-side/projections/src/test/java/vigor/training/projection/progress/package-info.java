/** Progress, from events to figures. */
@NullMarked
package vigor.training.projection.progress;

import org.jspecify.annotations.NullMarked;
