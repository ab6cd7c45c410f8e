/** The local coach: makes a plan from a brief by rules alone, and says why for each choice. */
@NullMarked
package vigor.training.domain.coach;

import org.jspecify.annotations.NullMarked;
