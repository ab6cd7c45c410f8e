/** Exercises that people make for themselves. */
@NullMarked
package vigor.training.domain.exercise;

import org.jspecify.annotations.NullMarked;
