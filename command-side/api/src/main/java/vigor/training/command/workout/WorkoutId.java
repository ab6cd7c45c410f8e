package vigor.training.command.workout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A training session; made by the client so that a retry is harmless. */
public record WorkoutId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WorkoutId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static WorkoutId of(String text) {
    return new WorkoutId(UUID.fromString(text));
  }

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "workout-" + value;
  }
}
