package vigor.training.query.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was beaten. */
public enum RecordKind {
  /** More repetitions than ever with at least this load. */
  REPS,
  /** The heaviest load ever. */
  WEIGHT,
  /** The highest estimated one-repetition maximum. */
  E1RM,
  /** The most load times repetitions in one session. */
  VOLUME;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static RecordKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
