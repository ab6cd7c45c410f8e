package vigor.membership.query.subscription;

import vigor.kernel.command.PersonId;

/** Who pays. */
public record Subscriber(PersonId person) {}
