/** Keeps what was decided about accounts readable. */
@NullMarked
package vigor.identity.projection.standing;

import org.jspecify.annotations.NullMarked;
