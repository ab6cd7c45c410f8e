package vigor.membership.command.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One wish for a larger tier; whoever asks again with the same id asks for the same thing. */
public record TierRequestId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TierRequestId {}
}
