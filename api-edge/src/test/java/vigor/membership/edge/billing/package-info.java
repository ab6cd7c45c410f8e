/** What a payment provider may and may not make Vigor believe. */
@NullMarked
package vigor.membership.edge.billing;

import org.jspecify.annotations.NullMarked;
