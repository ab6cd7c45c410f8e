package vigor.training.domain.validation;

import java.util.List;
import java.util.Set;
import vigor.training.command.catalogue.substitution.Obstacle;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** No exercise asks for more experience than there is. */
final class ExercisesSuitTheLevel implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    return UnsuitableExercises.find(
        proposal, FindingKind.LEVEL_TOO_HIGH, Set.of(Obstacle.Kind.LEVEL));
  }
}
