package vigor.membership.query.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is told about a budget. */
public enum AlertKind {
  /** A part of it is used. */
  THRESHOLD,
  /** Calls are being refused for want of money. */
  EXHAUSTED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static AlertKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
