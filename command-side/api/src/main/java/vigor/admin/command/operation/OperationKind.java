package vigor.admin.command.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be done to keep the house running. */
public enum OperationKind {
  /** Build a read model anew from the first event. */
  REPLAY,
  /** Offer a parked event to its projection again. */
  RETRY_DEAD_LETTER,
  /** Give a parked event up. */
  DROP_DEAD_LETTER,
  /** Work out every link of the chain over the log again. */
  VERIFY_CHAIN;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static OperationKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
