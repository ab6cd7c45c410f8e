package vigor.training.query.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a plan stands. */
public enum PlanStatus {
  REQUESTED,
  PROPOSED,
  ACCEPTED,
  ARCHIVED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static PlanStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
