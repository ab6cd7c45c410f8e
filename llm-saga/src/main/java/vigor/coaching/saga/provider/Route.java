package vigor.coaching.saga.provider;

import java.util.List;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.command.route.RouteReject;

/** A decision on the route, and those who are asked. */
public record Route(RouteDecision decision, List<LlmProvider> providers) {

  /** Why nobody is asked: by itself passing where somebody will be well again. */
  public LlmErrorClass whyNobody() {
    if (isRejected(RouteReject.COOLING_DOWN)) {
      return LlmErrorClass.COOLING_DOWN;
    }
    return isRejected(RouteReject.CIRCUIT_OPEN)
        ? LlmErrorClass.CIRCUIT_OPEN
        : LlmErrorClass.NO_PROVIDER;
  }

  private boolean isRejected(RouteReject reason) {
    return decision.rejected().stream().anyMatch(rejected -> rejected.reason() == reason);
  }
}
