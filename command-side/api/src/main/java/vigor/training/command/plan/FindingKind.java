package vigor.training.command.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the validator can find. */
public enum FindingKind {
  UNKNOWN_EXERCISE,
  EQUIPMENT_NOT_OWNED,
  CONTRAINDICATED,
  OVER_VOLUME_CAP,
  OVER_TIME_BUDGET,
  UNBALANCED_PUSH_PULL,
  PROGRESSION_TOO_STEEP,
  INTENSITY_OVER_LIMIT,
  NUMBER_OUT_OF_RANGE,
  DUPLICATE_EXERCISE,
  WRONG_DAY_COUNT,
  EMPTY_DAY,
  EXERCISE_EXCLUDED,
  LEVEL_TOO_HIGH;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static FindingKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
