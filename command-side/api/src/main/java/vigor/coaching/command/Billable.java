package vigor.coaching.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a failed attempt cost money. */
public enum Billable {
  NO,
  YES,
  /** The request left, and nobody knows what became of it. */
  UNKNOWN;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Billable of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
