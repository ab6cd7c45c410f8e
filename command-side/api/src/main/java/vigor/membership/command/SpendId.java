package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One request that costs money; whoever asks again with the same id asks for the same thing. */
public record SpendId(@JsonValue UUID value) implements Comparable<SpendId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SpendId {}

  @Override
  public int compareTo(SpendId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "spend-" + value;
  }
}
