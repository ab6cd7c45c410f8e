package vigor.training.domain.coach;

import vigor.profile.command.Goal;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.domain.prescription.IntensityLimit;
import vigor.training.domain.prescription.SessionTime;

/** Chooses repetitions, effort and rest for an exercise in its role. */
final class RepScheme {
  private static final int HURRIED_REST = 60;
  private static final Dose JUMPS = new Dose(3, 5, 7, 90);

  private final Trainee trainee;
  private final GoalDoses goals;

  RepScheme(Trainee trainee) {
    this.trainee = trainee;
    this.goals = GoalDoses.blend(trainee.brief().goals());
  }

  Dose dose(Exercise exercise, Role role) {
    IntensityLimit limit = trainee.limit();
    return forTime(wanted(exercise, role, limit)).atMostRpe(limit.maxRpe());
  }

  private Dose wanted(Exercise exercise, Role role, IntensityLimit limit) {
    if (SessionTime.timed(exercise)) {
      return TimedDoses.of(trainee, exercise, role);
    }
    if (exercise.pattern() == MovementPattern.JUMP) {
      return JUMPS;
    }
    if (exercise.pattern() == MovementPattern.MOBILITY) {
      return new Dose(6, 10, 4, 15);
    }
    Dose healthy = forLevel(byRole(exercise, role));
    Dose goal =
        SorePlaces.usedBy(exercise, trainee.brief())
            .map(i -> SorePlaces.ease(healthy, i))
            .orElse(healthy);
    return exercise.measure() == Measure.REPS
        ? bodyweight(goal)
        : goal.atLeast(limit.minReps());
  }

  private Dose byRole(Exercise exercise, Role role) {
    if (exercise.mechanics() == Mechanics.ISOLATION || role.compareTo(Role.SECOND) > 0) {
      return goals.isolation();
    }
    return role == Role.MAIN ? goals.main() : goals.second();
  }

  /** Beginners keep more in reserve and learn with at least eight repetitions, six for strength. */
  private Dose forLevel(Dose dose) {
    return trainee.beginner()
        ? new Dose(dose.low(), dose.high(), dose.rpe() - 0.5, dose.restSeconds()).atLeast(trainee.wants(Goal.STRENGTH) ? 6 : 8)
        : dose;
  }

  /** Without a load to adjust, the range is wide and effort decides when to stop. */
  private static Dose bodyweight(Dose goal) {
    int low = Math.max(6, goal.low());
    return new Dose(low, Math.max(15, goal.high()), goal.rpe(), Math.min(120, goal.restSeconds()));
  }

  private Dose forTime(Dose dose) {
    return trainee.shortOfTime() ? dose.resting(Math.min(dose.restSeconds(), HURRIED_REST)) : dose;
  }
}
