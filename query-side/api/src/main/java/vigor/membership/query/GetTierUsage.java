package vigor.membership.query;

import vigor.kernel.command.PersonId;

/** Asks for the {@link TierUsageView} of a person as it is now; there always is one. */
public record GetTierUsage(PersonId owner) {}
