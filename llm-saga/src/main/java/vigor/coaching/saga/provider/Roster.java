package vigor.coaching.saga.provider;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.Router;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** All models that are set up, and how the order among them is found. */
public record Roster(RoutingPolicy policy, List<RosterEntry> entries) {
  public Roster {
    entries = List.copyOf(entries);
  }

  /** The most a call can cost, whoever of those switched on answers; a person pays one answer. */
  public Optional<MicroUsd> upperBound(LlmRequest request) {
    return entries.stream()
        .filter(RosterEntry::enabled)
        .map(entry -> entry.upperBound(request))
        .filter(Objects::nonNull)
        .reduce(MicroUsd::max);
  }

  /** Only one of the models, for a call that is about it. */
  public Roster only(LlmModel model) {
    return new Roster(
        policy, entries.stream().filter(entry -> entry.model().equals(model)).toList());
  }

  public Route route(LlmCallId call, RouteNeeds needs, LlmRequest request) {
    RouteDecision decision =
        Router.decide(
            call, policy, needs, entries.stream().map(entry -> entry.candidate(request)).toList());
    Map<LlmModel, RosterEntry> byModel =
        entries.stream().collect(Collectors.toMap(RosterEntry::model, Function.identity()));
    return new Route(
        decision,
        decision.order().stream()
            .map(model -> Objects.requireNonNull(byModel.get(model)).provider())
            .filter(Objects::nonNull)
            .toList());
  }
}
