package vigor.coaching.query.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of next steps, in the order in which they matter. */
public enum RecommendationCode {
  COMPLETE_PROFILE,
  MAKE_PLAN,
  SWAP_EXERCISE,
  EASIER_WEEK,
  COME_BACK,
  FEWER_DAYS,
  ADD_SETS,
  TAKE_SETS_OFF,
  WEIGH_IN,
  KEEP_GOING;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static RecommendationCode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
