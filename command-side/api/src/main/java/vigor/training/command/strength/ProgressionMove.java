package vigor.training.command.strength;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What changes from the last session to the next. */
public enum ProgressionMove {
  /** Nothing is known yet: find the load. */
  FIND_LOAD,
  ADD_LOAD,
  ADD_REPS,
  HOLD,
  REDUCE_LOAD,
  CHANGE_EXERCISE;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static ProgressionMove of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
