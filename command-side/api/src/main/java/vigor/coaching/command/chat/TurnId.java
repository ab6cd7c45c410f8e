package vigor.coaching.command.chat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one question and its answer; chosen by the client, so that asking twice asks once. */
public record TurnId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TurnId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static TurnId of(String text) {
    return new TurnId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
