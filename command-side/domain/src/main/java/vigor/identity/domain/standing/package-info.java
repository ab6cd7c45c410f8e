/** Accounts that may and may not be used. */
@NullMarked
package vigor.identity.domain.standing;

import org.jspecify.annotations.NullMarked;
