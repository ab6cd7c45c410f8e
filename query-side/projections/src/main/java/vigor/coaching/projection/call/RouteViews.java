package vigor.coaching.projection.call;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.route.RejectedCandidate;
import vigor.coaching.command.route.RouteCandidate;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.command.route.RouteReject;
import vigor.coaching.query.call.RouteChoice;
import vigor.coaching.query.call.RouteView;

/** Shows routes. */
final class RouteViews {
  private RouteViews() {}

  static @Nullable RouteView of(@Nullable RouteDecision route) {
    if (route == null) {
      return null;
    }
    Map<LlmModel, RouteReject> rejected =
        route.rejected().stream()
            .collect(Collectors.toMap(RejectedCandidate::model, RejectedCandidate::reason));
    return new RouteView(
        route.policy().strategy(),
        route.policy().version(),
        route.candidates().stream()
            .map(candidate -> choice(candidate, route, rejected.get(candidate.model())))
            .sorted(
                Comparator.comparing(
                    RouteChoice::place, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList());
  }

  private static RouteChoice choice(
      RouteCandidate candidate, RouteDecision route, @Nullable RouteReject rejected) {
    int place = route.order().indexOf(candidate.model());
    return new RouteChoice(
        candidate.model().provider(),
        candidate.model().model(),
        place < 0 ? null : Integer.valueOf(place + 1),
        rejected,
        candidate.upperBound() == null ? null : Long.valueOf(candidate.upperBound().micros()),
        candidate.usualMillis());
  }
}
