package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A part of the body that can be injured or loaded. */
public enum BodySite {
  KNEE,
  LOWER_BACK,
  SHOULDER,
  ELBOW,
  WRIST,
  HIP,
  ANKLE,
  NECK;

  /** The lower-case code used in JSON and in the catalogue file. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} naming the unknown one. */
  @JsonCreator
  public static BodySite of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
