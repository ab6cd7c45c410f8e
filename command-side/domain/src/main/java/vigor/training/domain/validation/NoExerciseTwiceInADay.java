package vigor.training.domain.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** An exercise stands at most once in a day; more of it means more sets. */
final class NoExerciseTwiceInADay implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    Set<String> seen = new HashSet<>();
    return proposal.eachExercise(
        (day, e) ->
            seen.add(day.id() + " " + e.exerciseId())
                ? Stream.empty()
                : Stream.of(
                    Found.a(FindingKind.DUPLICATE_EXERCISE)
                        .on(day, e)
                        .saying(e.exerciseId() + " stands twice in " + day.name() + ".")));
  }
}
