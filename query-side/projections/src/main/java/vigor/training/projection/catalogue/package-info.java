/** Searches the exercise catalogue. */
@NullMarked
package vigor.training.projection.catalogue;

import org.jspecify.annotations.NullMarked;
