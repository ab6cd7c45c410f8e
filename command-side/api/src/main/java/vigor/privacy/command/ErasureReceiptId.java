package vigor.privacy.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an erasure for whoever asked for it; tells nothing about whom it concerned. */
public record ErasureReceiptId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ErasureReceiptId {}
}
