package vigor.training.domain.prescription;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/**
 * Hard sets of a week per muscle, counting only those that train it directly. For the glutes these
 * are hip extensions and abductions: their landmarks are meant on top of squats and hinges.
 */
public final class WeeklySets {
  private static final Set<MovementPattern> NOT_HARD =
      Set.of(MovementPattern.MOBILITY, MovementPattern.CONDITIONING);

  private static final Set<MovementPattern> GLUTE_WORK =
      Set.of(MovementPattern.HIP_EXTENSION, MovementPattern.HIP_ABDUCTION);

  private final ExerciseCatalogue catalogue;

  public WeeklySets(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Direct sets per muscle in a week with {@code setsDelta} more sets per exercise. */
  public Map<Muscle, Integer> count(List<PlanDay> days, int setsDelta) {
    Map<Muscle, Integer> sets = new EnumMap<>(Muscle.class);
    for (PlanDay day : days) {
      for (PlanExercise exercise : day.exercises()) {
        int done = Math.max(1, exercise.sets() + setsDelta);
        trained(exercise).forEach(m -> sets.merge(m, done, Integer::sum));
      }
    }
    return sets;
  }

  /** The muscles whose weekly count an exercise adds to. */
  public Set<Muscle> trained(PlanExercise exercise) {
    return catalogue.find(exercise.exerciseId()).filter(WeeklySets::hard).stream()
        .findFirst()
        .map(WeeklySets::direct)
        .orElse(Set.of());
  }

  private static Set<Muscle> direct(Exercise exercise) {
    Set<Muscle> muscles = EnumSet.noneOf(Muscle.class);
    muscles.addAll(exercise.primary());
    if (!GLUTE_WORK.contains(exercise.pattern())) {
      muscles.remove(Muscle.GLUTES);
    }
    return muscles;
  }

  /** Mobility and conditioning are work, but not hard sets. */
  public static boolean hard(Exercise exercise) {
    return !NOT_HARD.contains(exercise.pattern());
  }
}
