/** Keeps plans readable and ranks what could replace an exercise. */
@NullMarked
package vigor.training.projection.plan;

import org.jspecify.annotations.NullMarked;
