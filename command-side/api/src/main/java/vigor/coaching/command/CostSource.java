package vigor.coaching.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who says what an attempt really cost. */
public enum CostSource {
  /** The worker, after the call had been ended without it. */
  LATE_REPORT,
  /** The provider, whose word is the last. */
  PROVIDER_BILL;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static CostSource of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
