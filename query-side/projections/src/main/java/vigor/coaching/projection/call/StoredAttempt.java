package vigor.coaching.projection.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CostSource;
import vigor.coaching.command.LlmAttemptCostCorrected;
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
 * @param corrected who said so after the fact; null when nobody did
 */
record StoredAttempt(
    int number,
    LlmModel model,
    long upperBound,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable TokenUsage usage,
    @Nullable LlmFailure failure,
    long micros,
    @Nullable CostSource corrected) {

  static StoredAttempt started(LlmAttemptStarted e) {
    long bound = e.upperBound().micros();
    return new StoredAttempt(e.attempt(), e.model(), bound, e.at(), null, null, null, bound, null);
  }

  StoredAttempt succeeded(LlmAttemptSucceeded e) {
    return new StoredAttempt(
        number, model, upperBound, startedAt, e.at(), e.usage(), null, e.cost().micros(), null);
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
        e.failure().cost().micros(),
        null);
  }

  StoredAttempt corrected(LlmAttemptCostCorrected e) {
    return new StoredAttempt(
        number, model, upperBound, startedAt, endedAt, usage, failure, e.to().micros(), e.by());
  }

  /** Money that may have flowed counts as flowed until it is known better. */
  boolean provisional() {
    return endedAt == null
        || (corrected == null && failure != null && failure.billable() == Billable.UNKNOWN);
  }
}
