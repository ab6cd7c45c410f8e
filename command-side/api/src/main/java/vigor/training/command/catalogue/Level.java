package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Training experience; exercises and people share the scale. */
public enum Level {
  BEGINNER,
  INTERMEDIATE,
  ADVANCED;

  /** The lower-case code used in JSON and in the catalogue file. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} naming the unknown one. */
  @JsonCreator
  public static Level of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
