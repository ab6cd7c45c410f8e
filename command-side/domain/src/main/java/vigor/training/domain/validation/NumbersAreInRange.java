package vigor.training.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;
import vigor.training.domain.prescription.Numbers;

/** Sets, repetitions, effort, rest, load and weeks lie within what a plan can mean. */
final class NumbersAreInRange implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    List<Finding> findings = new ArrayList<>(weeks(proposal));
    findings.addAll(proposal.eachExercise((day, e) -> exercise(proposal, day, e)));
    return findings;
  }

  private static Stream<Finding> exercise(Proposal proposal, PlanDay day, PlanExercise e) {
    int most =
        proposal.known(e).mapToInt(PlanBounds::most).findAny().orElse(PlanBounds.MOST_SECONDS);
    Double kg = e.suggestedKg();
    return Stream.of(
            check(e.sets() >= 1 && e.sets() <= PlanBounds.MOST_SETS, "sets", e.sets(), "1 to 10"),
            check(
                e.repsLow() >= 1 && e.repsLow() <= e.repsHigh() && e.repsHigh() <= most,
                "repsLow to repsHigh",
                e.repsLow() + " to " + e.repsHigh(),
                "1 to " + most + " and rising"),
            check(
                PlanBounds.onTheScale(e.targetRpe()),
                "targetRpe",
                Numbers.plain(e.targetRpe()),
                "1 to 10 in halves"),
            check(
                e.restSeconds() >= 0 && e.restSeconds() <= PlanBounds.MOST_REST_SECONDS,
                "restSeconds",
                e.restSeconds(),
                "0 to 600"),
            check(kg == null || (kg > 0 && kg <= 1000), "suggestedKg", kg, "above 0 to 1000"))
        .flatMap(c -> c.stream())
        .map(
            m ->
                Found.a(FindingKind.NUMBER_OUT_OF_RANGE)
                    .on(day, e)
                    .saying(e.exerciseId() + ": " + m));
  }

  private static List<Finding> weeks(Proposal proposal) {
    List<PlanWeek> weeks = proposal.content().weeks();
    int asked = proposal.brief().weeks();
    boolean numbered = true;
    for (int i = 0; i < weeks.size(); i++) {
      numbered &= weeks.get(i).week() == i + 1 && weeks.get(i).loadFactor() > 0;
    }
    boolean allowed =
        weeks.size() >= PlanBounds.FEWEST_WEEKS && weeks.size() <= PlanBounds.MOST_WEEKS;
    return numbered && allowed && weeks.size() == asked
        ? List.of()
        : List.of(
            Found.a(FindingKind.NUMBER_OUT_OF_RANGE)
                .with("asked", asked)
                .with("given", weeks.size())
                .saying(
                    "The plan has " + weeks.size() + " weeks; it must number weeks 1 to " + asked
                        + " with a load factor above 0."));
  }

  private static Optional<String> check(
      boolean fine, String name, @Nullable Object value, String range) {
    return fine
        ? Optional.empty()
        : Optional.of(name + " is " + value + ", it must be " + range + ".");
  }
}
