package vigor.training.domain.prescription;

import java.util.List;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
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
  public int minutes(List<PlanExercise> exercises, int setsDelta) {
    int seconds = 0;
    for (PlanExercise exercise : exercises) {
      seconds += seconds(exercise, Math.max(1, exercise.sets() + setsDelta));
    }
    return Math.ceilDiv(seconds, 60) + generalWarmUpMinutes(seconds);
  }

  /** Seconds that are left of the minutes given, at least, warm-up included. */
  public int secondsLeft(List<PlanExercise> exercises, int minutesGiven) {
    return (minutesGiven - minutes(exercises, 0)) * 60;
  }

  /** Seconds that one more set of an exercise takes, at most, the longer warm-up included. */
  public int oneMoreSet(PlanExercise exercise) {
    int seconds = workSeconds(exercise) + exercise.restSeconds();
    return seconds + 60 * Math.ceilDiv(seconds, 600);
  }

  /** Seconds of one exercise with this number of sets. */
  public int seconds(PlanExercise exercise, int sets) {
    return SET_UP_SECONDS
        + exercise.warmUp().size() * WARM_UP_SET_SECONDS
        + sets * workSeconds(exercise)
        + (sets - 1) * exercise.restSeconds();
  }

  /** Getting warm as a whole: about a tenth of what follows, 1 to 6 minutes. */
  private static int generalWarmUpMinutes(int secondsOfExercises) {
    return Math.clamp(secondsOfExercises / 600, 1, 6);
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
    return exercise.measure().isTimed();
  }
}
