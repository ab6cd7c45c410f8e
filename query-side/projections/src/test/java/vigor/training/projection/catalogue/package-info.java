/** The catalogue as it is searched. */
@NullMarked
package vigor.training.projection.catalogue;

import org.jspecify.annotations.NullMarked;
