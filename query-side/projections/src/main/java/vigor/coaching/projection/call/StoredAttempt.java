package vigor.coaching.projection.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.TokenUsage;

/**
 * One provider asked once.
 *
 * @param usage null when the provider did not say
 * @param failure null when it did not fail
 * @param micros what it costs; its upper bound while nobody knows
 */
record StoredAttempt(
    int number,
    LlmModel model,
    long upperBound,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable TokenUsage usage,
    @Nullable LlmFailure failure,
    long micros) {

  static StoredAttempt started(LlmAttemptStarted e) {
    long bound = e.upperBound().micros();
    return new StoredAttempt(e.attempt(), e.model(), bound, e.at(), null, null, null, bound);
  }

  StoredAttempt succeeded(LlmAttemptSucceeded e) {
    return new StoredAttempt(
        number, model, upperBound, startedAt, e.at(), e.usage(), null, e.cost().micros());
  }

  StoredAttempt failed(LlmAttemptFailed e) {
    return new StoredAttempt(
        number,
        model,
        upperBound,
        startedAt,
        e.at(),
        null,
        e.failure(),
        e.failure().cost().micros());
  }

  /** Money that may have flowed counts as flowed until it is known better. */
  boolean provisional() {
    return endedAt == null || (failure != null && failure.billable() == Billable.UNKNOWN);
  }
}
