package vigor.coaching.command.chat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a {@link CoachFact} is about. */
public enum FactKind {
  PROFILE,
  LIMIT,
  PLAN,
  NEXT_SESSION,
  SESSION,
  STRENGTH,
  RECORD,
  WEEK,
  STREAK,
  BODY_WEIGHT;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static FactKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
