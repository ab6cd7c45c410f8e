package vigor.membership.query.subscription;

import vigor.kernel.command.PersonId;

/** Asks for the {@link SubscriptionView} of a person; there always is one. */
public record GetSubscription(PersonId owner) {}
