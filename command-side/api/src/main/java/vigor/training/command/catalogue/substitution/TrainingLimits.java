package vigor.training.command.catalogue.substitution;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.plan.PlanBrief;

/**
 * What decides whether an exercise suits a person.
 *
 * @param level training experience
 * @param equipment what is at hand; empty means nothing
 * @param injuries limits to plan around
 * @param cleared whether the health screening lets intensity be unlimited
 * @param excluded exercises the person does not want
 */
public record TrainingLimits(
    Level level,
    Set<Equipment> equipment,
    List<Injury> injuries,
    boolean cleared,
    Set<ExerciseId> excluded) {

  /** The limits a plan has to respect. */
  public static TrainingLimits of(PlanBrief brief) {
    return new TrainingLimits(
        brief.level(), brief.equipment(), brief.injuries(), brief.cleared(), brief.excluded());
  }

  /** The same limits with one more injury. */
  public TrainingLimits with(Injury injury) {
    List<Injury> more =
        Stream.concat(injuries.stream(), Stream.of(injury))
            .toList();
    return new TrainingLimits(level, equipment, more, cleared, excluded);
  }
}
