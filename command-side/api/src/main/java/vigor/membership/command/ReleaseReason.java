package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why reserved money was given back. */
public enum ReleaseReason {
  /** The call brought nothing the person could use. */
  CALL_FAILED,
  /** An earlier answer served; nobody was asked. */
  ANSWER_KNOWN,
  /** Nobody settled or released in time. */
  EXPIRED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static ReleaseReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
