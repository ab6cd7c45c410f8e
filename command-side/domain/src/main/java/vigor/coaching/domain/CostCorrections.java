package vigor.coaching.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.CostSource;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmCallCommand;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.ReconcileAttemptCost;
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;

/** What follows when it becomes known later what an attempt cost. Never reopens a call. Pure. */
final class CostCorrections {
  private CostCorrections() {}

  /** The attempt its worker reports on too late; empty when the report comes in time. */
  static Optional<Attempt> late(LlmCall call, int number, long lease) {
    return call.find(number)
        .filter(attempt -> attempt.lease() == lease)
        .filter(
            attempt ->
                switch (attempt.state()) {
                  case GIVEN_UP, REPORTED_LATE, BILLED -> true;
                  case OPEN, SUCCEEDED, FAILED -> false;
                });
  }

  /** A bill is the last word; a late report is not heard after it, nor a second time. */
  static List<CoachingEvent> lateReport(
      LlmCallCommand c, PersonId person, Attempt attempt, MicroUsd cost) {
    return attempt.state() == Attempt.State.GIVEN_UP
        ? corrected(c, person, attempt, cost, CostSource.LATE_REPORT)
        : List.of();
  }

  static List<CoachingEvent> bill(ReconcileAttemptCost c, PersonId person, LlmCall call) {
    Attempt attempt = AttemptHasEnded.check(call, c.attempt());
    return corrected(c, person, attempt, c.cost(), CostSource.PROVIDER_BILL);
  }

  /** What a failure is counted with until the provider's bill says otherwise. */
  static MicroUsd costOf(LlmFailure failure, Attempt attempt) {
    return switch (failure.billable()) {
      case NO -> MicroUsd.ZERO;
      case YES -> failure.cost();
      case UNKNOWN -> attempt.upperBound();
    };
  }

  private static List<CoachingEvent> corrected(
      LlmCallCommand c, PersonId person, Attempt attempt, MicroUsd cost, CostSource by) {
    Instant at = c.at();
    return cost.equals(attempt.cost())
        ? List.of()
        : List.of(
            new LlmAttemptCostCorrected(
                c.callId(), person, attempt.number(), attempt.cost(), cost, by, at));
  }
}
