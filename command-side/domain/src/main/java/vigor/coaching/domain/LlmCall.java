package vigor.coaching.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.CostSource;
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
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;

/**
 * A call as its events tell it. {@link LlmCallDecisions} decides on it.
 *
 * @param reserved the most an attempt may cost
 * @param route who may be asked; empty before that is decided
 */
record LlmCall(
    @Nullable PersonId owner,
    @Nullable Instant deadline,
    MicroUsd reserved,
    List<LlmModel> route,
    List<Attempt> attempts,
    boolean ended) {

  /** A call nobody asked for. */
  static final LlmCall NONE = new LlmCall(null, null, MicroUsd.ZERO, List.of(), List.of(), false);

  LlmCall evolve(CoachingEvent event) {
    return switch (event) {
      case LlmCallQueued e ->
          new LlmCall(e.person(), e.deadline(), e.upperBound(), List.of(), List.of(), false);
      case LlmRouteDecided e ->
          new LlmCall(owner, deadline, reserved, e.route().order(), attempts, ended);
      case LlmAttemptStarted e -> with(Attempt.started(e));
      case LlmAttemptSucceeded e ->
          with(attempt(e.attempt()).ended(Attempt.State.SUCCEEDED, e.cost()));
      case LlmAttemptFailed e -> with(attempt(e.attempt()).ended(failed(e), e.failure().cost()));
      case LlmAttemptCostCorrected e -> with(attempt(e.attempt()).ended(corrected(e), e.to()));
      case LlmCallCompleted e -> end();
      case LlmAnswerReused e -> end();
      case LlmCallFailed e -> end();
    };
  }

  boolean isRouted() {
    return !route.isEmpty();
  }

  Optional<Attempt> openAttempt() {
    return attempts.stream().filter(Attempt::isOpen).findFirst();
  }

  Optional<Attempt> find(int number) {
    return attempts.stream().filter(a -> a.number() == number).findFirst();
  }

  private static Attempt.State failed(LlmAttemptFailed e) {
    return e.failure().errorClass() == LlmErrorClass.OUTCOME_UNKNOWN
        ? Attempt.State.GIVEN_UP
        : Attempt.State.FAILED;
  }

  private static Attempt.State corrected(LlmAttemptCostCorrected e) {
    return e.by() == CostSource.PROVIDER_BILL ? Attempt.State.BILLED : Attempt.State.REPORTED_LATE;
  }

  private Attempt attempt(int number) {
    return find(number)
        .orElseThrow(
            () -> new IllegalStateException("the stream names an attempt that never began"));
  }

  private LlmCall with(Attempt attempt) {
    List<Attempt> changed = new ArrayList<>(attempts);
    changed.removeIf(a -> a.number() == attempt.number());
    changed.add(attempt);
    return new LlmCall(owner, deadline, reserved, route, List.copyOf(changed), ended);
  }

  private LlmCall end() {
    return new LlmCall(owner, deadline, reserved, route, attempts, true);
  }
}
