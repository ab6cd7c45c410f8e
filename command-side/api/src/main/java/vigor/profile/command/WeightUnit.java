package vigor.profile.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The unit weights are shown in; they are stored in kg. */
public enum WeightUnit {
  KG,
  LB;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static WeightUnit of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
