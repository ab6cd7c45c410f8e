package vigor.coaching.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.GiveUpLlmCall;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCommand;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.ReconcileAttemptCost;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.ReuseAnswer;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.command.route.RouteDecision;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;

/** What a call answers to each command: the events that follow, or a refusal. Pure. */
final class LlmCallDecisions {
  private LlmCallDecisions() {}

  static List<CoachingEvent> decide(LlmCallCommand command, LlmCall call) {
    return switch (command) {
      case QueueLlmCall c ->
          call.owner() != null
              ? List.of()
              : List.of(
                  new LlmCallQueued(
                      c.callId(),
                      c.owner(),
                      c.task(),
                      c.spend(),
                      c.upperBound(),
                      c.deadline(),
                      c.at()));
      case StartLlmAttempt c -> start(c, call);
      case RecordLlmResult c -> succeed(c, call);
      case RecordLlmFailure c -> fail(c, call);
      case ReuseAnswer c -> reuse(c, call);
      case GiveUpLlmCall c -> giveUp(c, call);
      case ReconcileAttemptCost c -> CostCorrections.bill(c, CallIsQueued.check(call), call);
    };
  }

  private static List<CoachingEvent> start(StartLlmAttempt c, LlmCall call) {
    PersonId person = CallIsQueued.check(call);
    CallIsUnderWay.check(call);
    CallIsInTime.check(call, c.at());
    LeaseIsCurrent.check(call, c.lease());
    AttemptIsNext.check(call, c.attempt());
    AttemptIsReserved.check(call, c.upperBound());
    AttemptFollowsRoute.check(call, c);
    return plusRoute(
        c.route(),
        call,
        c.at(),
        new LlmAttemptStarted(
            c.callId(),
            person,
            c.attempt(),
            c.lease(),
            c.model(),
            c.upperBound(),
            c.tranche(),
            c.at()));
  }

  /** The order is decided once, and told before the first thing that follows from it. */
  private static List<CoachingEvent> plusRoute(
      @Nullable RouteDecision route, LlmCall call, Instant at, CoachingEvent event) {
    return route == null || call.isRouted()
        ? List.of(event)
        : List.of(new LlmRouteDecided(event.callId(), event.person(), route, at), event);
  }

  private static List<CoachingEvent> succeed(RecordLlmResult c, LlmCall call) {
    PersonId person = CallIsQueued.check(call);
    if (AttemptIsReportedOnce.isRepeat(call, c.attempt(), c.lease(), Attempt.State.SUCCEEDED)) {
      return List.of();
    }
    Optional<Attempt> late = CostCorrections.late(call, c.attempt(), c.lease());
    if (late.isPresent()) {
      return CostCorrections.lateReport(c, person, late.get(), c.cost());
    }
    CallIsUnderWay.check(call);
    Attempt attempt = AttemptIsReportedOnce.check(call, c.attempt(), c.lease());
    return List.of(
        new LlmAttemptSucceeded(c.callId(), person, c.attempt(), c.usage(), c.cost(), c.at()),
        new LlmCallCompleted(
            c.callId(), person, attempt.model(), Personal.of(c.answer()), c.cost(), c.at()));
  }

  private static List<CoachingEvent> fail(RecordLlmFailure c, LlmCall call) {
    PersonId person = CallIsQueued.check(call);
    if (AttemptIsReportedOnce.isRepeat(call, c.attempt(), c.lease(), Attempt.State.FAILED)) {
      return List.of();
    }
    Optional<Attempt> late = CostCorrections.late(call, c.attempt(), c.lease());
    if (late.isPresent()) {
      return CostCorrections.lateReport(
          c, person, late.get(), CostCorrections.costOf(c.failure(), late.get()));
    }
    CallIsUnderWay.check(call);
    Attempt attempt = AttemptIsReportedOnce.check(call, c.attempt(), c.lease());
    return List.of(
        new LlmAttemptFailed(
            c.callId(), person, c.attempt(), withProvisionalCost(c.failure(), attempt), c.at()));
  }

  private static List<CoachingEvent> reuse(ReuseAnswer c, LlmCall call) {
    PersonId person = CallIsQueued.check(call);
    if (call.ended()) {
      return List.of();
    }
    LeaseIsCurrent.check(call, c.lease());
    AttemptIsNext.check(call, 1);
    return List.of(
        new LlmAnswerReused(
            c.callId(), person, c.source(), c.model(), Personal.of(c.answer()), c.at()));
  }

  private static List<CoachingEvent> giveUp(GiveUpLlmCall c, LlmCall call) {
    PersonId person = CallIsQueued.check(call);
    if (call.ended()) {
      return List.of();
    }
    LeaseIsCurrent.check(call, c.lease());
    List<CoachingEvent> events = new ArrayList<>();
    Optional<Attempt> open = call.openAttempt();
    open.ifPresent(
        attempt ->
            events.add(
                new LlmAttemptFailed(
                    c.callId(), person, attempt.number(), unknownOutcome(attempt), c.at())));
    LlmErrorClass reason = open.isPresent() ? LlmErrorClass.OUTCOME_UNKNOWN : c.reason();
    events.addAll(
        plusRoute(c.route(), call, c.at(), new LlmCallFailed(c.callId(), person, reason, c.at())));
    return List.copyOf(events);
  }

  private static LlmFailure unknownOutcome(Attempt attempt) {
    return new LlmFailure(
        LlmErrorClass.OUTCOME_UNKNOWN, null, null, Billable.UNKNOWN, attempt.upperBound());
  }

  /** Money that may have flowed counts as flowed until it is known better. */
  private static LlmFailure withProvisionalCost(LlmFailure failure, Attempt attempt) {
    return new LlmFailure(
        failure.errorClass(),
        failure.httpStatus(),
        failure.retryAfter(),
        failure.billable(),
        CostCorrections.costOf(failure, attempt));
  }
}
