package vigor.training.domain.validation;

import vigor.training.command.catalogue.Exercise;
import vigor.training.domain.prescription.SessionTime;

/** The ranges the numbers of a prescription may lie in. */
final class PlanBounds {
  static final int MOST_SETS = 10;
  static final int MOST_REPS = 50;
  static final int MOST_SECONDS = 3600;
  static final int MOST_REST_SECONDS = 600;
  static final int FEWEST_WEEKS = 4;
  static final int MOST_WEEKS = 8;

  private PlanBounds() {}

  /** The highest upper end of a range: repetitions, or seconds for timed work. */
  static int most(Exercise exercise) {
    return SessionTime.timed(exercise) ? MOST_SECONDS : MOST_REPS;
  }

  /** Whether an effort lies on the scale of 1 to 10 in halves. */
  static boolean onTheScale(double rpe) {
    return rpe >= 1 && rpe <= 10 && rpe * 2 == Math.rint(rpe * 2);
  }
}
