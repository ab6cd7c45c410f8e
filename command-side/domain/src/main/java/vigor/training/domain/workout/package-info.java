/** How a session comes about, set by set. */
@NullMarked
package vigor.training.domain.workout;

import org.jspecify.annotations.NullMarked;
