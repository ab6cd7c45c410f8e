package vigor.identity.command.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.PersonId;

/** The standing of one person's account. */
public record StandingId(@JsonValue PersonId person) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StandingId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "standing-" + person;
  }
}
