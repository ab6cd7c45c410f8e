package vigor.training.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.PlanWeek;
import vigor.training.domain.prescription.Numbers;
import vigor.training.domain.prescription.WeeklyGrowth;
import vigor.training.domain.prescription.WeeklySets;

/**
 * From one training week to the next, light weeks left aside, load rises by at most 10 %, effort by
 * at most one point, and a muscle's sets by at most a fifth or two.
 */
final class ProgressionIsGradual implements PlanRule {
  private static final double MOST_LOAD = 1.10;
  private static final double MOST_EFFORT = 1;
  private static final double ROUNDING = 1e-9;

  private final WeeklySets weeklySets;

  ProgressionIsGradual(ExerciseCatalogue catalogue) {
    weeklySets = new WeeklySets(catalogue);
  }

  @Override
  public List<Finding> judge(Proposal proposal) {
    List<PlanWeek> hard = proposal.content().weeks().stream().filter(w -> !w.deload()).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < hard.size(); i++) {
      PlanWeek before = hard.get(i - 1);
      PlanWeek after = hard.get(i);
      Stream.of(load(before, after), effort(before, after), sets(before, after, proposal))
          .flatMap(s -> s)
          .forEach(findings::add);
    }
    return findings;
  }

  private static Stream<Finding> load(PlanWeek before, PlanWeek after) {
    double rise = after.loadFactor() / before.loadFactor();
    return rise <= MOST_LOAD + ROUNDING
        ? Stream.empty()
        : steep(after, "load rises by " + Numbers.plain((rise - 1) * 100) + " %, at most 10 %");
  }

  private static Stream<Finding> effort(PlanWeek before, PlanWeek after) {
    double rise = after.rpeDelta() - before.rpeDelta();
    return rise <= MOST_EFFORT
        ? Stream.empty()
        : steep(after, "effort rises by " + Numbers.plain(rise) + ", at most 1");
  }

  private Stream<Finding> sets(PlanWeek before, PlanWeek after, Proposal proposal) {
    return WeeklyGrowth.tooFast(
            weeklySets.count(proposal.content().days(), before.setsDelta()),
            weeklySets.count(proposal.content().days(), after.setsDelta()))
        .stream()
        .flatMap(
            j ->
                steep(
                    after,
                    "sets for the " + j.muscle().code().replace('_', ' ') + " rise from "
                        + j.before() + " to " + j.after() + ", at most "
                        + WeeklyGrowth.most(j.before())));
  }

  private static Stream<Finding> steep(PlanWeek week, String what) {
    return Stream.of(
        Found.a(FindingKind.PROGRESSION_TOO_STEEP)
            .with("week", week.week())
            .saying("In week " + week.week() + " " + what + " is gradual."));
  }
}
