package vigor.coaching.saga.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import vigor.coaching.command.LlmErrorClass;

/** Leaves a provider alone for as long as it asked to be (429 with Retry-After). */
final class CoolDown {
  private static final Duration UNSAID = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Clock clock;
  private final AtomicReference<Instant> until = new AtomicReference<>(Instant.MIN);

  CoolDown(Clock clock) {
    this.clock = clock;
  }

  boolean isActive() {
    return clock.instant().isBefore(until.get());
  }

  void heed(LlmOutcome outcome) {
    if (outcome instanceof LlmOutcome.Failed(var failure)
        && failure.errorClass() == LlmErrorClass.RATE_LIMITED) {
      Duration asked = failure.retryAfter() == null ? UNSAID : failure.retryAfter();
      Duration wait = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
      until.accumulateAndGet(clock.instant().plus(wait), (a, b) -> a.isAfter(b) ? a : b);
    }
  }
}
