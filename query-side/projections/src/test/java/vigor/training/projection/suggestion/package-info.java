/** Prefills, from events to views. */
@NullMarked
package vigor.training.projection.suggestion;

import org.jspecify.annotations.NullMarked;
