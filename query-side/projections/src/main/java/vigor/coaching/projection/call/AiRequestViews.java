package vigor.coaching.projection.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.query.call.AiRequestSummary;
import vigor.coaching.query.call.AiRequestView;
import vigor.coaching.query.call.AttemptOutcome;
import vigor.coaching.query.call.AttemptView;
import vigor.coaching.query.call.LimitReached;
import vigor.coaching.query.call.ModelName;
import vigor.coaching.query.call.TokenCount;
import vigor.coaching.query.call.WindowThen;
import vigor.membership.command.ReachedLimit;

/** Shows stored requests. */
final class AiRequestViews {
  private AiRequestViews() {}

  static AiRequestSummary summary(AiRequestRow row) {
    StoredCall call = row.call();
    StoredSpend spend = row.spend();
    return new AiRequestSummary(
        id(row),
        row.purpose(),
        row.state(),
        row.askedAt(),
        call == null ? null : name(call.answeredBy()),
        spend == null ? 0 : spend.charged());
  }

  static AiRequestView story(AiRequestRow row, List<UsedThen> used) {
    StoredCall call = row.call();
    StoredSpend spend = row.spend();
    List<StoredAttempt> attempts = call == null ? List.of() : call.attempts();
    return new AiRequestView(
        id(row),
        row.callId(),
        call == null ? null : call.subject(),
        row.purpose(),
        row.state(),
        row.askedAt(),
        call == null ? null : call.deadline(),
        endedAt(call, spend),
        spend == null ? null : spend.tier(),
        spend == null ? List.of() : windows(spend, used),
        spend == null ? null : reached(spend.reached()),
        spend == null ? 0 : spend.micros(),
        spend == null ? null : spend.released(),
        call == null ? null : RouteViews.of(call.route()),
        attempts.stream().map(AiRequestViews::attempt).toList(),
        call == null ? null : name(call.answeredBy()),
        call == null ? null : call.reused(),
        call == null ? null : call.failure(),
        spend == null ? 0 : spend.charged(),
        attempts.stream().mapToLong(StoredAttempt::micros).sum(),
        attempts.stream()
            .filter(StoredAttempt::provisional)
            .mapToLong(StoredAttempt::micros)
            .sum());
  }

  private static UUID id(AiRequestRow row) {
    return row.subjectId() == null ? row.spendId() : row.subjectId();
  }

  private static @Nullable Instant endedAt(@Nullable StoredCall call, @Nullable StoredSpend spend) {
    if (call != null) {
      return call.endedAt();
    }
    return spend == null ? null : spend.closedAt();
  }

  private static List<WindowThen> windows(StoredSpend spend, List<UsedThen> used) {
    return used.stream()
        .sorted(Comparator.comparing(UsedThen::kind))
        .map(window -> window.in(spend.tier()))
        .toList();
  }

  private static @Nullable LimitReached reached(@Nullable ReachedLimit limit) {
    return limit == null
        ? null
        : new LimitReached(
            limit.kind(),
            limit.window() == null ? null : limit.window().kind(),
            limit.window() == null ? null : limit.window().key(),
            limit.limit(),
            limit.used(),
            limit.resetsAt());
  }

  private static AttemptView attempt(StoredAttempt attempt) {
    Instant ended = attempt.endedAt();
    LlmFailure failure = attempt.failure();
    return new AttemptView(
        attempt.number(),
        attempt.model().provider(),
        attempt.model().model(),
        attempt.upperBound(),
        attempt.startedAt(),
        ended,
        ended == null ? null : Duration.between(attempt.startedAt(), ended).toMillis(),
        outcome(attempt),
        failure == null ? null : failure.errorClass(),
        failure == null ? null : failure.httpStatus(),
        failure == null ? null : failure.billable(),
        tokens(attempt.usage()),
        attempt.micros(),
        attempt.provisional());
  }

  private static AttemptOutcome outcome(StoredAttempt attempt) {
    if (attempt.endedAt() == null) {
      return AttemptOutcome.PENDING;
    }
    return attempt.failure() == null ? AttemptOutcome.SUCCEEDED : AttemptOutcome.FAILED;
  }

  private static @Nullable TokenCount tokens(@Nullable TokenUsage usage) {
    return usage == null
        ? null
        : new TokenCount(usage.input(), usage.cachedInput(), usage.output());
  }

  private static @Nullable ModelName name(@Nullable LlmModel model) {
    return model == null ? null : new ModelName(model.provider(), model.model());
  }
}
