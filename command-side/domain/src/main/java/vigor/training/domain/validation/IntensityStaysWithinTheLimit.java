package vigor.training.domain.validation;

import java.util.List;
import java.util.stream.Stream;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.domain.prescription.IntensityLimit;
import vigor.training.domain.prescription.Numbers;

/** Effort and load respect the health screening and the person's age, in the hardest week too. */
final class IntensityStaysWithinTheLimit implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    IntensityLimit limit = IntensityLimit.of(proposal.brief());
    double hardestWeek = Math.max(0, proposal.largestRpeDelta());
    return proposal.eachExercise(
        (day, e) ->
            Stream.concat(
                effort(limit, hardestWeek, day, e), load(proposal, limit, day, e)));
  }

  private static Stream<Finding> effort(
      IntensityLimit limit, double hardestWeek, PlanDay day, PlanExercise e) {
    double hardest = e.targetRpe() + hardestWeek;
    return hardest <= limit.maxRpe()
        ? Stream.empty()
        : Stream.of(
            Found.a(FindingKind.INTENSITY_OVER_LIMIT)
                .on(day, e)
                .with("rpe", Numbers.plain(hardest))
                .with("limit", Numbers.plain(limit.maxRpe()))
                .saying(
                    e.exerciseId() + " reaches effort " + Numbers.plain(hardest)
                        + ", the limit is " + Numbers.plain(limit.maxRpe()) + ": " + limit.who()
                        + "."));
  }

  private static Stream<Finding> load(
      Proposal proposal, IntensityLimit limit, PlanDay day, PlanExercise e) {
    return proposal
        .known(e)
        .filter(x -> x.measure() == Measure.REPS_WEIGHT && e.repsLow() < limit.minReps())
        .map(
            x ->
                Found.a(FindingKind.INTENSITY_OVER_LIMIT)
                    .on(day, e)
                    .with("repsLow", e.repsLow())
                    .with("limit", limit.minReps())
                    .saying(
                        x.name() + " for " + e.repsLow() + " reps is too heavy, at least "
                            + limit.minReps() + " are asked: " + limit.who() + "."));
  }
}
