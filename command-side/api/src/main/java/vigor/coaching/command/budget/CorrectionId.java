package vigor.coaching.command.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One correction; whoever corrects again with the same id means the same correction. */
public record CorrectionId(@JsonValue UUID value) implements Comparable<CorrectionId> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CorrectionId {}

  @Override
  public int compareTo(CorrectionId other) {
    return value.compareTo(other.value);
  }
}
