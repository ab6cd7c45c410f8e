/** Exercises that people made, over HTTP. */
@NullMarked
package vigor.training.edge.exercise;

import org.jspecify.annotations.NullMarked;
