package vigor.profile.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person trains for. */
public enum Goal {
  MUSCLE_GAIN,
  STRENGTH,
  FAT_LOSS,
  ENDURANCE,
  GENERAL_FITNESS,
  MOBILITY;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Goal of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
