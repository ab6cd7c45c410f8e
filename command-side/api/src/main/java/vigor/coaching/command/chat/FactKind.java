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
  BODY_WEIGHT,
  /** Work in one exercise of a session against the time before. */
  VOLUME,
  /** Sets done of those planned. */
  PLANNED,
  /** How effort moved over the sets of an exercise. */
  EFFORT,
  /** What is to be done differently next time, and why. */
  CHANGE,
  /** Sessions done of those planned. */
  ADHERENCE,
  /** Hard sets of one muscle against its landmarks. */
  MUSCLE,
  /** One set. */
  SET,
  /** Something missing that would help. */
  GAP,
  /** Something worth doing, and why. */
  ADVICE;

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
