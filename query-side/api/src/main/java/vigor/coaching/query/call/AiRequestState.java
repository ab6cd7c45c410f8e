package vigor.coaching.query.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a request stands. The last three are ends. */
public enum AiRequestState {
  /** Money is set aside, and nobody was asked yet. */
  WAITING,
  /** A provider was asked. */
  RUNNING,
  COMPLETED,
  FAILED,
  /** A limit did not allow it; nobody was asked. */
  REFUSED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static AiRequestState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
