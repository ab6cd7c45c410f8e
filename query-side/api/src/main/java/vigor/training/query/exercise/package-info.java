/** Questions about exercises that people made. */
@NullMarked
package vigor.training.query.exercise;

import org.jspecify.annotations.NullMarked;
