package vigor.coaching.saga.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.provider.HealthState;
import vigor.coaching.command.provider.ProviderHealth;

/**
 * Leaves a provider alone for as long as it asked to be (429 with Retry-After), and for a while
 * when it does not accept our key: asking again at once helps nobody.
 */
final class CoolDown {
  private static final Duration UNSAID = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration KEY_REFUSED = Duration.ofMinutes(5);

  private final Clock clock;
  private ProviderHealth last = ProviderHealth.WELL;

  CoolDown(Clock clock) {
    this.clock = clock;
  }

  boolean isActive() {
    return health().state() != HealthState.WELL;
  }

  synchronized ProviderHealth health() {
    Instant until = last.until();
    return until != null && clock.instant().isBefore(until) ? last : ProviderHealth.WELL;
  }

  void heed(LlmOutcome outcome) {
    if (outcome instanceof LlmOutcome.Failed(LlmFailure failure)) {
      heed(failure);
    }
  }

  private void heed(LlmFailure failure) {
    if (failure.errorClass() == LlmErrorClass.RATE_LIMITED) {
      leaveAlone(HealthState.COOLING_DOWN, atMost(failure.retryAfter()));
    } else if (failure.errorClass() == LlmErrorClass.NOT_ALLOWED) {
      leaveAlone(HealthState.NOT_ALLOWED, KEY_REFUSED);
    }
  }

  private static Duration atMost(@Nullable Duration asked) {
    Duration wait = asked == null ? UNSAID : asked;
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private synchronized void leaveAlone(HealthState state, Duration wait) {
    Instant until = clock.instant().plus(wait);
    if (last.until() == null || last.until().isBefore(until)) {
      last = new ProviderHealth(state, until);
    }
  }
}
