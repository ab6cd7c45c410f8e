package vigor.coaching.query.note;

import vigor.kernel.command.PersonId;

/** Asks for the {@link RecommendationList} of a person, as things stand now. */
public record GetRecommendations(PersonId owner) {}
