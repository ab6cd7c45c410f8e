package vigor.training.projection.exercise;

import java.util.UUID;
import vigor.training.command.exercise.OwnExerciseEvent;

/** Own exercises are told apart within their owner's: the ids come from clients. */
record OwnExerciseKey(UUID person, UUID exercise) implements Comparable<OwnExerciseKey> {

  static OwnExerciseKey of(OwnExerciseEvent event) {
    return new OwnExerciseKey(event.person().value(), event.exerciseId().value());
  }

  @Override
  public int compareTo(OwnExerciseKey other) {
    int byPerson = person.compareTo(other.person);
    return byPerson != 0 ? byPerson : exercise.compareTo(other.exercise);
  }
}
