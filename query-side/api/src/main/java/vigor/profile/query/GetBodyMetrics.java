package vigor.profile.query;

import vigor.kernel.command.PersonId;

/** Asks for the owner's {@link BodyMetricsView}. */
public record GetBodyMetrics(PersonId owner) {}
