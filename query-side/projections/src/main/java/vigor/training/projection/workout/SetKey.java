package vigor.training.projection.workout;

import java.util.UUID;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;

/** Sets are told apart within their session: the ids come from clients. */
record SetKey(UUID workoutId, UUID setId) implements Comparable<SetKey> {
  @Override
  public int compareTo(SetKey other) {
    int byWorkout = workoutId.compareTo(other.workoutId);
    return byWorkout != 0 ? byWorkout : setId.compareTo(other.setId);
  }

  static SetKey of(WorkoutId workout, SetId set) {
    return new SetKey(workout.value(), set.value());
  }
}
