package vigor.membership.command.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vigor.kernel.command.PersonId;

/** What one person asked for and paid for. */
public record SubscriptionId(@JsonValue PersonId person) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SubscriptionId {}

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "subscription-" + person;
  }
}
