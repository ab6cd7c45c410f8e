package vigor.analytics.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.training.command.plan.PlanId;

/** What its owner thinks of one plan. */
public record PlanRatingId(@JsonValue PlanId plan) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlanRatingId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "rating-" + plan.value();
  }
}
