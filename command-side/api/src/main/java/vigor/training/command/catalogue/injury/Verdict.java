package vigor.training.command.catalogue.injury;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an exercise may be used with an injury, mildest first. */
public enum Verdict {
  ALLOWED,
  LIMITED,
  CONTRAINDICATED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Verdict of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
