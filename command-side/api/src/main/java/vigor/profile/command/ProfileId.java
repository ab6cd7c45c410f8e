package vigor.profile.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.PersonId;

/** The profile of a person. */
public record ProfileId(@JsonValue PersonId person) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProfileId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "profile-" + person;
  }
}
