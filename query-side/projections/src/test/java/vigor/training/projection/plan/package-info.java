/** Plans, from events to views. */
@NullMarked
package vigor.training.projection.plan;

import org.jspecify.annotations.NullMarked;
