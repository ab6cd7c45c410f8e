package vigor.coaching.query.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What costs are summed by. */
public enum CostGroup {
  DAY,
  PROVIDER,
  /** Provider and model, as {@code openai/gpt}. */
  MODEL,
  /** The tier a person was in when asking. */
  TIER,
  /** The purpose of requests. */
  FEATURE;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static CostGroup of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
