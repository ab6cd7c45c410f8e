/** The port to a payment provider, and the one adapter there is: Stripe's format. */
@NullMarked
package vigor.membership.edge.billing;

import org.jspecify.annotations.NullMarked;
