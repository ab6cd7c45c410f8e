package vigor.coaching.command.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a note is for. */
public enum NoteKind {
  /** The message of a day. */
  MOTIVATION,
  /** One finished session, looked at. */
  WORKOUT_ANALYSIS,
  /** One whole ISO week, looked at. */
  WEEKLY_REVIEW;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static NoteKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
