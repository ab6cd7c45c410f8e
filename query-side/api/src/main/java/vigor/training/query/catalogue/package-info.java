/** The exercise catalogue as it is searched and shown. */
@NullMarked
package vigor.training.query.catalogue;

import org.jspecify.annotations.NullMarked;
