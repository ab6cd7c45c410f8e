package vigor.admin.command.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One act of running the house. */
public record OperationId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OperationId {}

  /** The key of the event stream. */
  @Override
  public String toString() {
    return "operation-" + value;
  }
}
