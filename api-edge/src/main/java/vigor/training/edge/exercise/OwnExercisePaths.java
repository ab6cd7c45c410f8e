package vigor.training.edge.exercise;

import java.net.URI;
import vigor.training.command.exercise.OwnExerciseId;

/** Where own exercises live. */
final class OwnExercisePaths {
  static final String ALL = "/api/v1/exercises/own";
  static final String ONE = ALL + "/{id}";

  private OwnExercisePaths() {}

  static URI of(OwnExerciseId exercise) {
    return URI.create(ALL + "/" + exercise);
  }
}
