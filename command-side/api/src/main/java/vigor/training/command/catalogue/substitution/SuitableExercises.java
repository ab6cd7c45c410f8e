package vigor.training.command.catalogue.substitution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.MovementPattern;

/**
 * The exercises a person can do now. When limits leave nothing at all, the gentlest movements that
 * need nothing stand in, so that there is always something to do.
 */
public final class SuitableExercises {
  private static final int GENTLE_CHOICES = 6;

  private final List<Exercise> all;
  private final boolean lastResort;
  private final Map<ExerciseId, List<Obstacle>> obstacles = new HashMap<>();
  private final Map<ExerciseId, Integer> cautions = new HashMap<>();

  public SuitableExercises(ExerciseCatalogue catalogue, TrainingLimits limits) {
    List<Exercise> fitting = new ArrayList<>();
    for (Exercise exercise : catalogue.all()) {
      InjuryVerdicts verdicts = InjuryVerdicts.of(exercise, limits.injuries());
      List<Obstacle> found = Obstacles.find(exercise, limits, verdicts);
      cautions.put(exercise.id(), verdicts.cautions());
      if (found.isEmpty()) {
        fitting.add(exercise);
      } else {
        obstacles.put(exercise.id(), found);
      }
    }
    lastResort = fitting.isEmpty();
    all = lastResort ? gentlest(catalogue) : List.copyOf(fitting);
    all.forEach(e -> obstacles.remove(e.id()));
  }

  /** Every suitable exercise, in the order of the catalogue; never empty. */
  public List<Exercise> all() {
    return all;
  }

  /** Whether nothing suited and only the gentlest movements are offered. */
  public boolean lastResort() {
    return lastResort;
  }

  /** Everything that speaks against an exercise of the catalogue; empty when it suits. */
  public List<Obstacle> obstacles(ExerciseId id) {
    return obstacles.getOrDefault(id, List.of());
  }

  /** How many of the injuries ask for care with an exercise. */
  public int cautions(ExerciseId id) {
    return cautions.getOrDefault(id, 0);
  }

  private static List<Exercise> gentlest(ExerciseCatalogue catalogue) {
    return catalogue.all().stream()
        .filter(e -> e.equipment().isEmpty() && e.level() == Level.BEGINNER)
        .sorted(
            Comparator.comparing((Exercise e) -> e.pattern() != MovementPattern.MOBILITY)
                .thenComparing(e -> e.jointLoads().values().stream().mapToInt(l -> l).sum())
                .thenComparing(Exercise::id))
        .limit(GENTLE_CHOICES)
        .toList();
  }
}
