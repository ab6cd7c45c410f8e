package vigor.training.command.workout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a set was meant; warm-ups count for nothing but the log. */
public enum SetType {
  WORKING,
  WARMUP,
  DROP,
  AMRAP,
  FAILURE;

  /** Whether the set counts towards volume, records and progress. */
  public boolean counts() {
    return this != WARMUP;
  }

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static SetType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
