/** Keeps requests and payments readable. */
@NullMarked
package vigor.membership.projection.subscription;

import org.jspecify.annotations.NullMarked;
