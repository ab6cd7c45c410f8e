/** Exercises that people made, beside those of the catalogue. */
@NullMarked
package vigor.training.projection.exercise;

import org.jspecify.annotations.NullMarked;
