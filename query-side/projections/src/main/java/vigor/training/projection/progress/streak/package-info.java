/** Weeks in a row and round numbers. */
@NullMarked
package vigor.training.projection.progress.streak;

import org.jspecify.annotations.NullMarked;
