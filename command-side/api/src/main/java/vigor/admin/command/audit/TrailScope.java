package vigor.admin.command.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of the log is looked at. */
public enum TrailScope {
  /** The events of one stream. */
  STREAM,
  /** All that followed from one request. */
  CORRELATION,
  /** A stream as a file. */
  EXPORT;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static TrailScope of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
