package vigor.training.domain.coach;

import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.MovementPattern;

/** Seconds, effort and rest for holds, carries, conditioning and mobility. */
final class TimedDoses {
  private static final int STEADY_SHORTEST = 120;
  private static final int STEADY_LONGEST = 1800;
  private static final double LONG_SHARE = 0.45;
  private static final double SHORT_SHARE = 0.25;

  private TimedDoses() {}

  static Dose of(Trainee trainee, Exercise exercise, Role role) {
    if (exercise.pattern() == MovementPattern.MOBILITY) {
      return new Dose(30, 45, 4, 15);
    }
    if (exercise.pattern() == MovementPattern.CONDITIONING) {
      return exercise.measure() == Measure.DISTANCE_DURATION
          ? steady(trainee, role == Role.CONDITIONING ? LONG_SHARE : SHORT_SHARE)
          : new Dose(20, 40, 7, 40);
    }
    return switch (trainee.brief().level()) {
      case BEGINNER -> new Dose(15, 30, 7, 45);
      case INTERMEDIATE -> new Dose(25, 45, 7.5, 45);
      case ADVANCED -> new Dose(30, 60, 8, 60);
    };
  }

  /** One long even effort, at which talking is still possible. */
  private static Dose steady(Trainee trainee, double share) {
    int minutes = (int) (trainee.brief().minutesPerSession() * share);
    int high = Math.clamp(minutes * 60, STEADY_SHORTEST, STEADY_LONGEST);
    return new Dose(high * 2 / 3 / 60 * 60, high, 5, 30);
  }
}
