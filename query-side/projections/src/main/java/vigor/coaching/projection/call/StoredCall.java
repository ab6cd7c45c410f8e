package vigor.coaching.projection.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.command.route.RouteDecision;

/**
 * The call that was made for a request.
 *
 * @param route whom it was to ask; null before that was decided
 * @param reused the earlier call whose answer served; null when there was none
 */
record StoredCall(
    String purpose,
    String subject,
    Instant deadline,
    List<StoredAttempt> attempts,
    @Nullable LlmModel answeredBy,
    @Nullable LlmErrorClass failure,
    @Nullable Instant endedAt,
    @Nullable RouteDecision route,
    @Nullable UUID reused) {

  static StoredCall queued(LlmCallQueued e) {
    return new StoredCall(
        e.task().purpose(),
        e.task().subject(),
        e.deadline(),
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }

  StoredCall started(LlmAttemptStarted e) {
    List<StoredAttempt> more = new ArrayList<>(attempts);
    more.add(StoredAttempt.started(e));
    return with(more);
  }

  StoredCall succeeded(LlmAttemptSucceeded e) {
    return changed(e.attempt(), attempt -> attempt.succeeded(e));
  }

  StoredCall failed(LlmAttemptFailed e) {
    return changed(e.attempt(), attempt -> attempt.failed(e));
  }

  StoredCall corrected(LlmAttemptCostCorrected e) {
    return changed(e.attempt(), attempt -> attempt.corrected(e));
  }

  StoredCall completed(LlmCallCompleted e) {
    return new StoredCall(
        purpose, subject, deadline, attempts, e.model(), null, e.at(), route, reused);
  }

  StoredCall failed(LlmCallFailed e) {
    return new StoredCall(
        purpose, subject, deadline, attempts, null, e.reason(), e.at(), route, reused);
  }

  StoredCall routed(LlmRouteDecided e) {
    return new StoredCall(
        purpose, subject, deadline, attempts, answeredBy, failure, endedAt, e.route(), reused);
  }

  StoredCall reused(LlmAnswerReused e) {
    return new StoredCall(
        purpose, subject, deadline, attempts, e.model(), null, e.at(), route, e.source().value());
  }

  private StoredCall changed(int number, UnaryOperator<StoredAttempt> change) {
    return with(attempts.stream().map(a -> a.number() == number ? change.apply(a) : a).toList());
  }

  private StoredCall with(List<StoredAttempt> newAttempts) {
    return new StoredCall(
        purpose,
        subject,
        deadline,
        List.copyOf(newAttempts),
        answeredBy,
        failure,
        endedAt,
        route,
        reused);
  }
}
