package vigor.coaching.saga.provider;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.route.Readiness;
import vigor.coaching.command.route.RouteCandidate;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/**
 * A model that is set up, asked or not.
 *
 * @param price null when nobody knows it
 * @param provider who asks it; null when it is switched off, has no price or no key
 */
public record RosterEntry(
    LlmModel model,
    boolean enabled,
    int priority,
    int weight,
    boolean quick,
    @Nullable ModelPrice price,
    @Nullable LlmProvider provider) {

  /** One that is asked, in this place. */
  public static RosterEntry of(LlmProvider provider, int priority) {
    return new RosterEntry(
        provider.model(), true, priority, 100, provider.isFast(), provider.price(), provider);
  }

  @Nullable MicroUsd upperBound(LlmRequest request) {
    return price == null
        ? null
        : price.upperBound(request.maxInputTokens(), request.maxOutputTokens());
  }

  RouteCandidate candidate(LlmRequest request) {
    return new RouteCandidate(
        model,
        priority,
        weight,
        upperBound(request),
        provider == null ? null : provider.usualMillis(),
        quick,
        readiness());
  }

  private Readiness readiness() {
    if (!enabled) {
      return Readiness.DISABLED;
    }
    if (provider == null) {
      return price == null ? Readiness.READY : Readiness.NO_KEY;
    }
    return switch (provider.health().state()) {
      case WELL -> Readiness.READY;
      case CIRCUIT_OPEN -> Readiness.CIRCUIT_OPEN;
      case COOLING_DOWN, NOT_ALLOWED -> Readiness.COOLING_DOWN;
    };
  }
}
