/** Which exercise suits whom, and what can stand in for another. */
@NullMarked
package vigor.training.command.catalogue.substitution;

import org.jspecify.annotations.NullMarked;
