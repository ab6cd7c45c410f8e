package vigor.training.edge.workout;

import java.net.URI;
import vigor.training.command.workout.WorkoutId;

/** Where sessions live. */
final class WorkoutPaths {
  static final String ALL = "/api/v1/workouts";
  static final String ONE = ALL + "/{id}";
  static final String SETS = ONE + "/sets";
  static final String SET = SETS + "/{setId}";

  private WorkoutPaths() {}

  static URI of(WorkoutId workout) {
    return URI.create(ALL + "/" + workout.value());
  }
}
