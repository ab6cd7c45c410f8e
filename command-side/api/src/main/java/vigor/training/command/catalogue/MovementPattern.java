package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The movement an exercise trains; plans balance patterns, not exercises. */
public enum MovementPattern {
  SQUAT,
  HINGE,
  LUNGE,
  HORIZONTAL_PUSH,
  VERTICAL_PUSH,
  HORIZONTAL_PULL,
  VERTICAL_PULL,
  KNEE_EXTENSION,
  KNEE_FLEXION,
  HIP_EXTENSION,
  HIP_ABDUCTION,
  HIP_ADDUCTION,
  CALF_RAISE,
  ELBOW_FLEXION,
  ELBOW_EXTENSION,
  SHOULDER_ABDUCTION,
  SHOULDER_ROTATION,
  SHRUG,
  CORE_ANTI_EXTENSION,
  CORE_ANTI_ROTATION,
  CORE_FLEXION,
  CORE_ROTATION,
  CARRY,
  JUMP,
  CONDITIONING,
  MOBILITY,
  GRIP,
  NECK;

  /** The lower-case code used in JSON and in the catalogue file. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} naming the unknown one. */
  @JsonCreator
  public static MovementPattern of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
