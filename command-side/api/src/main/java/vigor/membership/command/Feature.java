package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a membership can include, and from which tier on: the one table that people are shown and
 * that commands are checked by.
 */
public enum Feature {
  /** Plans, sessions and sets are kept. */
  TRAINING_LOG(Tier.FREE, false),
  /** Progress, records and the receipt of each figure. */
  PROGRESS(Tier.FREE, false),
  /** Plans by rules, made without any language model. */
  LOCAL_COACH(Tier.FREE, false),
  /** Plans proposed by language models. */
  AI_PLANS(Tier.FREE, true),
  /** Talking with the coach. */
  AI_CHAT(Tier.FREE, true),
  /** Notes of the day and of a session, written by language models. */
  AI_NOTES(Tier.FREE, true),
  /** Plans of seven and eight weeks; shorter ones are everybody's. */
  LONG_PLANS(Tier.PREMIUM, false),
  /** The review of a week by a language model; the local coach reviews everybody's. */
  AI_WEEKLY_REVIEW(Tier.PREMIUM, true);

  private final Tier from;
  private final boolean metered;

  Feature(Tier from, boolean metered) {
    this.from = from;
    this.metered = metered;
  }

  /** The smallest tier that includes it; all larger ones do too. */
  public Tier from() {
    return from;
  }

  public boolean isIn(Tier tier) {
    return tier.compareTo(from) >= 0;
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
