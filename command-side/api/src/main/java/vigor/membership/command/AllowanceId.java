package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.PersonId;

/** What one person may spend on language models. */
public record AllowanceId(@JsonValue PersonId person) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AllowanceId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "allowance-" + person;
  }
}
