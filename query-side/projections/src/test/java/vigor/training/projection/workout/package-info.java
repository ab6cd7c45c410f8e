/** Sessions, from events to views. */
@NullMarked
package vigor.training.projection.workout;

import org.jspecify.annotations.NullMarked;
