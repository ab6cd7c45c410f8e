/** Training sessions as they are done: commands and events. */
@NullMarked
package vigor.training.command.workout;

import org.jspecify.annotations.NullMarked;
