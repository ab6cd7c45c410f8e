package vigor.training.domain.validation;

import java.util.List;
import java.util.stream.Stream;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.PlanDay;
import vigor.training.domain.prescription.SessionTime;

/** Every session of the fullest week ends within the minutes given. */
final class SessionFitsTheTime implements PlanRule {
  private final SessionTime time;

  SessionFitsTheTime(ExerciseCatalogue catalogue) {
    time = new SessionTime(catalogue);
  }

  @Override
  public List<Finding> judge(Proposal proposal) {
    return proposal.content().days().stream().flatMap(d -> over(d, proposal)).toList();
  }

  private Stream<Finding> over(PlanDay day, Proposal proposal) {
    int given = proposal.brief().minutesPerSession();
    int needed =
        time.minutes(day.exercises(), given, Math.max(0, proposal.largestSetsDelta()));
    return needed <= given
        ? Stream.empty()
        : Stream.of(
            Found.a(FindingKind.OVER_TIME_BUDGET)
                .on(day)
                .with("minutes", needed)
                .with("given", given)
                .saying(day.name() + " takes " + needed + " minutes, " + given + " are given."));
  }
}
