package vigor.training.command.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Everything the validator objects to in one proposal; empty means sound. */
public record Findings(@JsonValue List<Finding> items) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Findings {
    items = List.copyOf(items);
  }

  public boolean none() {
    return items.isEmpty();
  }
}
