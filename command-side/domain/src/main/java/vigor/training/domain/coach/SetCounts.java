package vigor.training.domain.coach;

import vigor.profile.command.Goal;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.MovementPattern;

/** How many sets an exercise starts from before the week's volume is weighed. */
final class SetCounts {
  private SetCounts() {}

  static int of(Trainee trainee, Exercise exercise, Role role) {
    if (exercise.pattern() == MovementPattern.CONDITIONING) {
      return exercise.measure() == Measure.DISTANCE_DURATION ? 1 : 4;
    }
    if (trainee.shortOfTime() || trainee.older() || role.compareTo(Role.SECOND) > 0) {
      return 2;
    }
    if (role == Role.SECOND) {
      return trainee.beginner() ? 2 : 3;
    }
    boolean strength = trainee.firstGoal() == Goal.STRENGTH;
    return strength && trainee.brief().level() != Level.BEGINNER ? 4 : 3;
  }
}
