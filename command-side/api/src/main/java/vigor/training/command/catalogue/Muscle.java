package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A muscle group as volume landmarks count it. */
public enum Muscle {
  CHEST,
  BACK,
  QUADS,
  HAMSTRINGS,
  GLUTES,
  CALVES,
  FRONT_DELTS,
  SIDE_DELTS,
  REAR_DELTS,
  BICEPS,
  TRICEPS,
  FOREARMS,
  TRAPS,
  ABS,
  OBLIQUES,
  LOWER_BACK,
  HIP_FLEXORS,
  ADDUCTORS,
  ABDUCTORS,
  NECK;

  /** The lower-case code used in JSON and in the catalogue file. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} naming the unknown one. */
  @JsonCreator
  public static Muscle of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
