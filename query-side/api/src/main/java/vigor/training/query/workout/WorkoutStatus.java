package vigor.training.query.workout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a session stands. */
public enum WorkoutStatus {
  OPEN,
  FINISHED,
  DISCARDED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static WorkoutStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
