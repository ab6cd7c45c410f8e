package vigor.coaching.command.route;

import vigor.coaching.command.LlmModel;

/** A model that is not asked, and why. */
public record RejectedCandidate(LlmModel model, RouteReject reason) {}
