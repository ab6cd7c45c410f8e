package vigor.training.domain.prescription;

import java.util.List;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.PlanExercise;

/**
 * How long a session takes: general warm-up, then for each exercise setting up, warm-up sets, work
 * at the catalogue's seconds per repetition, and rest between sets.
 */
public final class SessionTime {
  private static final int SET_UP_SECONDS = 60;
  private static final int WARM_UP_SET_SECONDS = 60;

  private final ExerciseCatalogue catalogue;

  public SessionTime(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Minutes of a session, rounded up, in a week with {@code setsDelta} more sets per exercise. */
  public int minutes(List<PlanExercise> exercises, int minutesGiven, int setsDelta) {
    int seconds = generalWarmUpSeconds(minutesGiven);
    for (PlanExercise exercise : exercises) {
      seconds += seconds(exercise, Math.max(1, exercise.sets() + setsDelta));
    }
    return Math.ceilDiv(seconds, 60);
  }

  /** Seconds of one exercise with this number of sets. */
  public int seconds(PlanExercise exercise, int sets) {
    return SET_UP_SECONDS
        + exercise.warmUp().size() * WARM_UP_SET_SECONDS
        + sets * workSeconds(exercise)
        + (sets - 1) * exercise.restSeconds();
  }

  /** Getting warm as a whole: longer in longer sessions, 1 to 6 minutes. */
  public static int generalWarmUpSeconds(int minutesGiven) {
    return Math.clamp(minutesGiven / 10, 1, 6) * 60;
  }

  private int workSeconds(PlanExercise prescribed) {
    return catalogue
        .find(prescribed.exerciseId())
        .map(e -> workSeconds(e, prescribed))
        .orElse(prescribed.repsHigh() * 4);
  }

  private static int workSeconds(Exercise exercise, PlanExercise prescribed) {
    int sides = exercise.unilateral() ? 2 : 1;
    return timed(exercise)
        ? prescribed.repsHigh() * sides
        : prescribed.repsHigh() * exercise.secondsPerRep() * sides;
  }

  /** Whether a prescription's range means seconds instead of repetitions. */
  public static boolean timed(Exercise exercise) {
    return exercise.measure() == Measure.DURATION
        || exercise.measure() == Measure.DISTANCE_DURATION;
  }
}
