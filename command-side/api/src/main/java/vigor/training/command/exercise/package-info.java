/** Exercises that people make for themselves, beside those of the catalogue. */
@NullMarked
package vigor.training.command.exercise;

import org.jspecify.annotations.NullMarked;
