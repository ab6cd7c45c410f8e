/** The exercise catalogue: what can be trained, with what, and what to watch. */
@NullMarked
package vigor.training.command.catalogue;

import org.jspecify.annotations.NullMarked;
