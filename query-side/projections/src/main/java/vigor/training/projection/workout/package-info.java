/** Keeps sessions and their sets readable. */
@NullMarked
package vigor.training.projection.workout;

import org.jspecify.annotations.NullMarked;
