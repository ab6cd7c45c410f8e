package vigor.training.command.strength;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an estimated one-repetition maximum can be trusted. */
public enum Confidence {
  /** At most 10 repetitions to failure: the formulas agree closely with a test (LeSuer 1997). */
  CONFIDENT,
  /** 11 to 15 repetitions to failure: a hint, good enough to choose a first load. */
  ROUGH,
  /** More than 15 repetitions, none at all, or no load: no estimate is made. */
  NONE;

  private static final double CONFIDENT_UP_TO = 10;
  private static final double ROUGH_UP_TO = 15;

  /** The trust in an estimate from a set that could have ended after this many repetitions. */
  static Confidence inRepsToFailure(double reps) {
    if (reps < 1 || reps > ROUGH_UP_TO) {
      return NONE;
    }
    return reps <= CONFIDENT_UP_TO ? CONFIDENT : ROUGH;
  }

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Confidence of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
