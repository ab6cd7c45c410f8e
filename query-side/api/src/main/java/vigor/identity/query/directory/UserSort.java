package vigor.identity.query.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The order of a list of people. */
public enum UserSort {
  /** The newest first. */
  REGISTERED,
  /** By name, A first. */
  NAME,
  /** Who made the most requests this month first. */
  REQUESTS,
  /** Who was charged the most this month first. */
  SPEND;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static UserSort of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
