package vigor.training.projection.plan;

import java.util.List;
import java.util.Set;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.substitution.TrainingLimits;
import vigor.training.command.plan.PlanBrief;

/**
 * What a plan has to respect when an exercise is exchanged; sorted, so that equal is equal JSON.
 */
public record Circumstances(
    Level level,
    List<Equipment> equipment,
    List<Injury> injuries,
    boolean cleared,
    List<ExerciseId> excluded) {
  static Circumstances of(PlanBrief brief) {
    return new Circumstances(
        brief.level(),
        brief.equipment().stream().sorted().toList(),
        brief.injuries(),
        brief.cleared(),
        brief.excluded().stream().sorted().toList());
  }

  TrainingLimits limits() {
    return new TrainingLimits(
        level, Set.copyOf(equipment), injuries, cleared, Set.copyOf(excluded));
  }
}
