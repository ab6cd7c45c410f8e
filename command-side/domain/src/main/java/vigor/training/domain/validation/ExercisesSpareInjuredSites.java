package vigor.training.domain.validation;

import java.util.List;
import java.util.Set;
import vigor.training.command.catalogue.substitution.Obstacle;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** No exercise loads a place, or the breath, more than its limit allows. */
final class ExercisesSpareInjuredSites implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    return UnsuitableExercises.find(
        proposal, FindingKind.CONTRAINDICATED, Set.of(Obstacle.Kind.INJURY, Obstacle.Kind.SCREENING));
  }
}
