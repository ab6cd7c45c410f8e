package vigor.training.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;
import vigor.training.projection.catalogue.Exercises;

/** A handful of exercises to train with in tests. */
public final class Gym {
  public static final ExerciseId SQUAT = new ExerciseId("back-squat");
  public static final ExerciseId ROW = new ExerciseId("barbell-row");
  public static final ExerciseId PULL_UP = new ExerciseId("pull-up");
  public static final ExerciseId PLANK = new ExerciseId("plank");

  private static final Map<ExerciseId, Exercise> ALL =
      Map.of(
          SQUAT,
          exercise(SQUAT, "Back squat", Set.of(Muscle.QUADS), Set.of(Muscle.GLUTES), 0, 2.5),
          ROW,
          exercise(ROW, "Barbell row", Set.of(Muscle.BACK), Set.of(Muscle.BICEPS), 0, 2.5),
          PULL_UP,
          exercise(PULL_UP, "Pull-up", Set.of(Muscle.BACK), Set.of(Muscle.BICEPS), 1, 1.25),
          PLANK,
          timed());

  private Gym() {}

  public static Exercises exercises() {
    return id -> Optional.ofNullable(ALL.get(id));
  }

  private static Exercise exercise(
      ExerciseId id,
      String name,
      Set<Muscle> primary,
      Set<Muscle> secondary,
      double bodyweightFraction,
      double step) {
    return of(id, name, primary, secondary, bodyweightFraction, Measure.REPS_WEIGHT, step);
  }

  private static Exercise timed() {
    return of(PLANK, "Plank", Set.of(Muscle.ABS), Set.of(), 0, Measure.DURATION, 0);
  }

  private static Exercise of(
      ExerciseId id,
      String name,
      Set<Muscle> primary,
      Set<Muscle> secondary,
      double bodyweightFraction,
      Measure measure,
      double step) {
    return new Exercise(
        id,
        name,
        List.of(),
        MovementPattern.SQUAT,
        primary,
        secondary,
        Set.of(),
        Mechanics.COMPOUND,
        Level.BEGINNER,
        false,
        bodyweightFraction,
        measure,
        List.of(),
        Set.of(),
        Map.of(),
        "group",
        step,
        3);
  }
}
