package vigor.identity.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.PersonId;

/** The account of a person. */
public record AccountId(@JsonValue PersonId person) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AccountId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "account-" + person;
  }
}
