/** Training sessions as they are read. */
@NullMarked
package vigor.training.query.workout;

import org.jspecify.annotations.NullMarked;
