package vigor.coaching.domain;

import java.util.List;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.StartLlmAttempt;
import vigor.kernel.command.CommandRefused;

/** Only those are asked whom the decision on the route names. */
final class AttemptFollowsRoute {
  private AttemptFollowsRoute() {}

  static void check(LlmCall call, StartLlmAttempt command) {
    List<LlmModel> route =
        call.isRouted() || command.route() == null ? call.route() : command.route().order();
    if (!route.contains(command.model())) {
      throw CommandRefused.rule(
          "AttemptFollowsRoute", "model", "The route of this call does not lead there.");
    }
  }
}
