package vigor.training.domain.validation;

import java.util.List;
import java.util.Set;
import vigor.training.command.catalogue.substitution.Obstacle;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.FindingKind;

/** Everything an exercise needs is at hand. */
final class ExercisesNeedOnlyOwnedEquipment implements PlanRule {
  @Override
  public List<Finding> judge(Proposal proposal) {
    return UnsuitableExercises.find(
        proposal, FindingKind.EQUIPMENT_NOT_OWNED, Set.of(Obstacle.Kind.EQUIPMENT));
  }
}
