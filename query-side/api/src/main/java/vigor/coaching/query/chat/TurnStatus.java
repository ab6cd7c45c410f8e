package vigor.coaching.query.chat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a question stands. */
public enum TurnStatus {
  WAITING,
  ANSWERED,
  REFUSED,
  STOPPED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static TurnStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
