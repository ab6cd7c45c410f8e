package vigor.coaching.projection.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CostSource;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.route.Readiness;
import vigor.coaching.command.route.RouteCandidate;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.Router;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendId;

/** The events of one call, in the words of a story. */
record Call(LlmCallId id, PersonId person, @Nullable SpendId spend, String subject, Instant at) {
  static final LlmModel LUNA = new LlmModel("openai", "luna");
  static final LlmModel FLASH = new LlmModel("gemini", "flash");
  static final MicroUsd BOUND = new MicroUsd(900);

  LlmCallQueued queued() {
    LlmTask task = new LlmTask("plan", subject, "plan-1");
    return new LlmCallQueued(id, person, task, spend, BOUND, at.plusSeconds(2), at);
  }

  LlmRouteDecided routed() {
    return new LlmRouteDecided(
        id,
        person,
        Router.decide(
            id,
            RoutingPolicy.FIRST,
            new RouteNeeds(BOUND, 2_000),
            List.of(
                candidate(FLASH, 20, Readiness.READY),
                candidate(LUNA, 10, Readiness.READY),
                candidate(new LlmModel("local", "llama"), 30, Readiness.DISABLED))),
        at);
  }

  LlmAttemptStarted started(int number, LlmModel model) {
    return new LlmAttemptStarted(
        id, person, number, 1, model, BOUND, null, at.plusMillis(10L * number));
  }

  LlmAttemptSucceeded succeeded(int number, long cost) {
    return new LlmAttemptSucceeded(
        id, person, number, new TokenUsage(100, 20, 50), new MicroUsd(cost), after(number));
  }

  LlmAttemptFailed failed(int number, LlmErrorClass why, Billable billable, long cost) {
    LlmFailure failure = new LlmFailure(why, null, null, billable, new MicroUsd(cost));
    return new LlmAttemptFailed(id, person, number, failure, after(number));
  }

  LlmAttemptCostCorrected corrected(int number, long from, long to) {
    return new LlmAttemptCostCorrected(
        id,
        person,
        number,
        new MicroUsd(from),
        new MicroUsd(to),
        CostSource.PROVIDER_BILL,
        at.plusSeconds(60));
  }

  LlmCallCompleted completed(LlmModel model, long cost) {
    return new LlmCallCompleted(
        id, person, model, Personal.of("{}"), new MicroUsd(cost), at.plusSeconds(1));
  }

  LlmCallFailed gaveUp(LlmErrorClass why) {
    return new LlmCallFailed(id, person, why, at.plusSeconds(1));
  }

  LlmAnswerReused reused(LlmCallId source) {
    return new LlmAnswerReused(
        id, person, source, LUNA, Personal.of("{}"), at.plus(Duration.ofMillis(5)));
  }

  private Instant after(int number) {
    return at.plusMillis(10L * number + 7);
  }

  private static RouteCandidate candidate(LlmModel model, int priority, Readiness readiness) {
    return new RouteCandidate(model, priority, 100, BOUND, null, true, readiness);
  }

  /** Named after two numbers. */
  static UUID id(long kind, long number) {
    return new UUID(kind, number);
  }
}
