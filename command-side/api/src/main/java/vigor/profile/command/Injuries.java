package vigor.profile.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** All current limits of a person's body; empty means none. */
public record Injuries(@JsonValue List<Injury> items) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Injuries {
    items = List.copyOf(items);
  }
}
