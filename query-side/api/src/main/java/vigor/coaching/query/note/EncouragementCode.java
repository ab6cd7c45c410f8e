package vigor.coaching.query.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What just happened in a session; of several the first holds. */
public enum EncouragementCode {
  /** No set is logged yet. */
  BEFORE_FIRST_SET,
  /** The set beat a best. */
  RECORD,
  /** Fewer repetitions than suggested. */
  MISSED_REPS,
  /** A point of RPE above the plan, or next to nothing left. */
  HIGH_EFFORT,
  /** The planned sets of the exercise are done. */
  EXERCISE_DONE,
  /** The first set of the session. */
  FIRST_SET,
  /** Load and repetitions as suggested, or more. */
  MATCHED,
  /** Nothing of that. */
  STEADY;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static EncouragementCode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
