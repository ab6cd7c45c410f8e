package vigor.coaching.saga.provider;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How long answers take of late: a moving average that forgets exponentially. */
final class UsualTime {
  private static final double SHARE_OF_THE_LAST = 0.3;

  private final AtomicReference<@Nullable Double> millis = new AtomicReference<>();

  @Nullable Long millis() {
    Double known = millis.get();
    return known == null ? null : Math.round(known);
  }

  /** Only answers count: a refusal in no time is no speed. */
  void heed(LlmOutcome outcome, Duration taken) {
    if (outcome instanceof LlmOutcome.Succeeded) {
      double last = taken.toMillis();
      millis.updateAndGet(
          known -> known == null ? last : known + SHARE_OF_THE_LAST * (last - known));
    }
  }
}
