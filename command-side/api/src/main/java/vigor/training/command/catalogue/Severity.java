package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much an injury limits a person. */
public enum Severity {
  MILD,
  MODERATE,
  SEVERE;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
