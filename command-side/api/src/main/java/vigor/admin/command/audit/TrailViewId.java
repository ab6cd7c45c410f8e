package vigor.admin.command.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One look into the log. */
public record TrailViewId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TrailViewId {}

  /** The key of the event stream. */
  @Override
  public String toString() {
    return "trail-view-" + value;
  }
}
