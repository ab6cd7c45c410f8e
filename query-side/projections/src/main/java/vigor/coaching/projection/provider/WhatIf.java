package vigor.coaching.projection.provider;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.route.RouteCandidate;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.command.route.Router;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.command.route.RoutingStrategy;
import vigor.coaching.query.provider.WhatIfView;
import vigor.coaching.query.provider.WhatIfView.FirstChoice;
import vigor.membership.command.MicroUsd;

/** Decides past routes again by another rule. */
final class WhatIf {
  private WhatIf() {}

  /** A route as it was decided. */
  record Past(LlmCallId call, RouteDecision then) {}

  static WhatIfView decideAgain(RoutingStrategy strategy, List<Past> routes) {
    List<RouteDecision> now =
        routes.stream()
            .map(
                past ->
                    Router.decide(
                        past.call(),
                        new RoutingPolicy(past.then().policy().version(), strategy),
                        past.then().needs(),
                        past.then().candidates()))
            .toList();
    List<RouteDecision> then = routes.stream().map(Past::then).toList();
    long changed = 0;
    for (int i = 0; i < now.size(); i++) {
      changed += first(now.get(i)).equals(first(then.get(i))) ? 0 : 1;
    }
    return new WhatIfView(
        strategy, routes.size(), changed, bound(then), bound(now), firsts(then, now));
  }

  private static Optional<LlmModel> first(RouteDecision route) {
    return route.order().stream().findFirst();
  }

  private static MicroUsd bound(List<RouteDecision> routes) {
    return routes.stream().map(WhatIf::bound).reduce(MicroUsd.ZERO, MicroUsd::plus);
  }

  private static MicroUsd bound(RouteDecision route) {
    return first(route).stream()
        .flatMap(
            model ->
                route.candidates().stream().filter(candidate -> candidate.model().equals(model)))
        .map(RouteCandidate::upperBound)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(MicroUsd.ZERO);
  }

  private static List<FirstChoice> firsts(List<RouteDecision> then, List<RouteDecision> now) {
    Map<LlmModel, Long> before = counts(then);
    Map<LlmModel, Long> after = counts(now);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .map(
            model ->
                new FirstChoice(
                    model.provider(),
                    model.model(),
                    before.getOrDefault(model, 0L),
                    after.getOrDefault(model, 0L)))
        .sorted(Comparator.comparing(FirstChoice::provider).thenComparing(FirstChoice::model))
        .toList();
  }

  private static Map<LlmModel, Long> counts(List<RouteDecision> routes) {
    return routes.stream()
        .flatMap(route -> first(route).stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
