package vigor.coaching.command.route;

import java.util.List;
import vigor.coaching.command.LlmModel;
import vigor.kernel.command.NotPersonal;

/**
 * Whom to ask in which order, with everything that led to it, so that it can be decided again: by
 * the same policy with the same result, or by another one to see what would have been.
 *
 * @param order the models to ask, the first one first
 * @param rejected those that are not asked
 */
@NotPersonal("how the house chose among products")
public record RouteDecision(
    RoutingPolicy policy,
    RouteNeeds needs,
    List<RouteCandidate> candidates,
    List<LlmModel> order,
    List<RejectedCandidate> rejected) {
  public RouteDecision {
    candidates = List.copyOf(candidates);
    order = List.copyOf(order);
    rejected = List.copyOf(rejected);
  }
}
