package vigor.coaching.query.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a note stands. */
public enum NoteStatus {
  WAITING,
  WRITTEN;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static NoteStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
