package vigor.training.command.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.PersonId;

/** All the exercises one person has made. */
public record OwnExercisesId(@JsonValue PersonId person) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OwnExercisesId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "own-exercises-" + person;
  }
}
