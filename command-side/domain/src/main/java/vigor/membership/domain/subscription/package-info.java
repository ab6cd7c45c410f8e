/** Requests for tiers, payments and the end of periods. */
@NullMarked
package vigor.membership.domain.subscription;

import org.jspecify.annotations.NullMarked;
