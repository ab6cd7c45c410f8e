package vigor.coaching.command.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A part of a month's budget in the hands of one node. */
public record TrancheId(@JsonValue UUID value) implements Comparable<TrancheId> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TrancheId {}

  @Override
  public int compareTo(TrancheId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "tranche-" + value;
  }
}
