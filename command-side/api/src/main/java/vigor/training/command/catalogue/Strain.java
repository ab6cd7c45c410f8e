package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What an exercise asks of the body that an injured person may have to limit; see the injury rules.
 */
public enum Strain {
  DEEP_KNEE_FLEXION,
  KNEE_SHEAR,
  IMPACT,
  PIVOTING,
  FORWARD_LUNGE,
  SPINAL_LOAD,
  LOADED_SPINAL_FLEXION,
  LOADED_SPINAL_ROTATION,
  HEAVY_HINGE,
  OVERHEAD,
  BEHIND_NECK,
  UPRIGHT_ROW,
  DEEP_SHOULDER_EXTENSION,
  WIDE_GRIP_PRESS,
  WRIST_EXTENSION,
  STRAIGHT_BAR_CURL,
  ELBOW_STRESS,
  FRONT_RACK,
  DEEP_HIP_FLEXION,
  WIDE_STANCE,
  DEEP_DORSIFLEXION,
  NECK_LOAD,
  BREATH_HOLD,
  FALL_RISK,
  SUPINE,
  GRIP_INTENSIVE;

  /** The lower-case code used in JSON and in the catalogue file. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} naming the unknown one. */
  @JsonCreator
  public static Strain of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
