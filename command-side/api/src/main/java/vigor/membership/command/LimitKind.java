package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was used up. */
public enum LimitKind {
  /** Requests within a window. */
  REQUESTS,
  /** Money within a month, in micro-USD. */
  MONEY,
  /** Reservations open at the same time. */
  OPEN_RESERVATIONS;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static LimitKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
