/** Keeps accounts readable. */
@NullMarked
package vigor.identity.projection;

import org.jspecify.annotations.NullMarked;
