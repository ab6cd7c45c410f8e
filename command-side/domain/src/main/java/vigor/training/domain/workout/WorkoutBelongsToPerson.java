package vigor.training.domain.workout;

import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/** A workout is known to nobody but its owner. */
final class WorkoutBelongsToPerson {
  private WorkoutBelongsToPerson() {}

  static void check(Workout workout, PersonId person) {
    if (!person.equals(workout.owner())) {
      throw CommandRefused.notFound("WorkoutBelongsToPerson", "There is no such workout.");
    }
  }
}
