package vigor.membership.edge.billing;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.subscription.BillingNotice;

/**
 * A notice and whom it is about.
 *
 * @param person null when only the subscription's reference says so
 */
public record BillingMessage(@Nullable PersonId person, BillingNotice notice) {}
