package vigor.training.command.workout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One set within a workout; made by the client so that a retry is harmless. */
public record SetId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SetId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static SetId of(String text) {
    return new SetId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
