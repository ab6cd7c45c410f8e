/** The rights of a person over HTTP. */
@NullMarked
package vigor.privacy.edge;

import org.jspecify.annotations.NullMarked;
