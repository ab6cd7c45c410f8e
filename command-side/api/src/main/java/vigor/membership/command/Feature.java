package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a membership can include. */
public enum Feature {
  /** Plans, sessions and sets are kept. */
  TRAINING_LOG(false),
  /** Progress, records and the receipt of each figure. */
  PROGRESS(false),
  /** Plans by rules, made without any language model. */
  LOCAL_COACH(false),
  /** Plans proposed by language models. */
  AI_PLANS(true),
  /** Talking with the coach. */
  AI_CHAT(true);

  private final boolean metered;

  Feature(boolean metered) {
    this.metered = metered;
  }

  /** Whether each use counts against the limits of the tier. */
  public boolean isMetered() {
    return metered;
  }

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Feature of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
