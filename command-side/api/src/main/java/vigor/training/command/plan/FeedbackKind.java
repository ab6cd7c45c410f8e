package vigor.training.command.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person says about a plan. */
public enum FeedbackKind {
  TOO_HARD,
  TOO_EASY,
  HURTS_HERE,
  NO_TIME;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static FeedbackKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
