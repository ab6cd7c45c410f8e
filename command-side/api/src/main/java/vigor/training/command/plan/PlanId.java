package vigor.training.command.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A training plan, from its request on. */
public record PlanId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlanId {}

  /** Reads the canonical text form; throws {@link IllegalArgumentException} for anything else. */
  public static PlanId of(String text) {
    return new PlanId(UUID.fromString(text));
  }

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "plan-" + value;
  }
}
