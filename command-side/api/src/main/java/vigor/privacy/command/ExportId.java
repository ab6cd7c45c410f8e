package vigor.privacy.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A copy of everything about a person, made for that person. */
public record ExportId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ExportId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "export-" + value;
  }
}
