package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is measured in a set of an exercise. */
public enum Measure {
  REPS_WEIGHT,
  REPS,
  DURATION,
  DISTANCE_DURATION;

  /** Whether a prescription's range means seconds instead of repetitions. */
  public boolean isTimed() {
    return this == DURATION || this == DISTANCE_DURATION;
  }

  /** The lower-case code used in JSON and in the catalogue file. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} naming the unknown one. */
  @JsonCreator
  public static Measure of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
