/** Training projections, from events to views. */
@NullMarked
package vigor.training.projection;

import org.jspecify.annotations.NullMarked;
