/** Allowances as their events tell them: tiers, windows, open reservations. */
@NullMarked
package vigor.membership.projection;

import org.jspecify.annotations.NullMarked;
