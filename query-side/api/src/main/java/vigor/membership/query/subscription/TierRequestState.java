package vigor.membership.query.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a request for a larger tier. */
public enum TierRequestState {
  OPEN,
  APPROVED,
  DECLINED,
  /** Another request took its place, or it was paid for. */
  SUPERSEDED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static TierRequestState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
