/** How a plan changes when a person says how it feels. */
@NullMarked
package vigor.training.domain.adaptation;

import org.jspecify.annotations.NullMarked;
