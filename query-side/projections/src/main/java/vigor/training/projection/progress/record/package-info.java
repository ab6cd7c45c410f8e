/** Bests beaten by more than noise. */
@NullMarked
package vigor.training.projection.progress.record;

import org.jspecify.annotations.NullMarked;
