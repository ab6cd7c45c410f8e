/** The exercise catalogue over HTTP. */
@NullMarked
package vigor.training.edge.catalogue;

import org.jspecify.annotations.NullMarked;
