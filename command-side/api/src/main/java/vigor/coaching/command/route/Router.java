package vigor.coaching.command.route;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;

/**
 * Finds whom to ask. Pure: the same facts give the same order, today and in every replay. Spreading
 * is weighted rendezvous hashing (Thaler and Ravishankar 1998, weights as in Mosko and others), so
 * taking one provider away moves only its own calls.
 */
public final class Router {
  /** Below this many milliseconds only quick ones are of use. */
  private static final long TIME_FOR_THE_SLOW = 10_000;

  private static final Comparator<RouteCandidate> IN_ORDER =
      Comparator.comparingInt(RouteCandidate::priority)
          .thenComparing(candidate -> candidate.model().provider())
          .thenComparing(candidate -> candidate.model().model());

  private Router() {}

  public static RouteDecision decide(
      LlmCallId call, RoutingPolicy policy, RouteNeeds needs, List<RouteCandidate> candidates) {
    List<LlmModel> order =
        candidates.stream()
            .filter(candidate -> reject(candidate, needs).isEmpty())
            .sorted(comparator(call, policy.strategy()).thenComparing(IN_ORDER))
            .map(RouteCandidate::model)
            .toList();
    List<RejectedCandidate> rejected =
        candidates.stream()
            .flatMap(
                candidate ->
                    reject(candidate, needs)
                        .map(reason -> new RejectedCandidate(candidate.model(), reason))
                        .stream())
            .toList();
    return new RouteDecision(policy, needs, candidates, order, rejected);
  }

  private static Optional<RouteReject> reject(RouteCandidate candidate, RouteNeeds needs) {
    return switch (candidate.readiness()) {
      case DISABLED -> Optional.of(RouteReject.DISABLED);
      case NO_KEY -> Optional.of(RouteReject.NO_KEY);
      case CIRCUIT_OPEN -> Optional.of(RouteReject.CIRCUIT_OPEN);
      case COOLING_DOWN -> Optional.of(RouteReject.COOLING_DOWN);
      case READY -> unfit(candidate, needs);
    };
  }

  private static Optional<RouteReject> unfit(RouteCandidate candidate, RouteNeeds needs) {
    if (candidate.upperBound() == null) {
      return Optional.of(RouteReject.NO_PRICE);
    }
    if (candidate.upperBound().compareTo(needs.reserved()) > 0) {
      return Optional.of(RouteReject.TOO_DEAR);
    }
    return candidate.quick() || needs.millisLeft() >= TIME_FOR_THE_SLOW
        ? Optional.empty()
        : Optional.of(RouteReject.TOO_SLOW);
  }

  private static Comparator<RouteCandidate> comparator(LlmCallId call, RoutingStrategy strategy) {
    return switch (strategy) {
      case IN_ORDER -> IN_ORDER;
      case LEAST_COST ->
          Comparator.comparing(
              RouteCandidate::upperBound, Comparator.nullsLast(Comparator.naturalOrder()));
      case FASTEST ->
          Comparator.comparing(
              RouteCandidate::usualMillis, Comparator.nullsFirst(Comparator.naturalOrder()));
      case WEIGHTED -> Comparator.comparingDouble(candidate -> distance(call, candidate));
    };
  }

  /** The smaller the sooner; the chance to be first is the weight's share of all weights. */
  private static double distance(LlmCallId call, RouteCandidate candidate) {
    if (candidate.weight() <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return -StrictMath.log(draw(call, candidate.model())) / candidate.weight();
  }

  /** Evenly spread between 0 and 1, both excluded. */
  private static double draw(LlmCallId call, LlmModel model) {
    String key = call + "|" + model.provider() + "|" + model.model();
    long bits =
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
    return ((bits >>> 11 & ((1L << 51) - 1)) + 0.5) / (1L << 51);
  }
}
