package vigor.training.domain.validation;

import java.util.List;
import java.util.Set;
import vigor.training.command.catalogue.substitution.Obstacle;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** What the person does not want is not planned. */
final class ExcludedExercisesStayOut implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    return UnsuitableExercises.find(
        proposal, FindingKind.EXERCISE_EXCLUDED, Set.of(Obstacle.Kind.EXCLUDED));
  }
}
