/** Training volume and load per week. */
@NullMarked
package vigor.training.projection.progress.volume;

import org.jspecify.annotations.NullMarked;
