package vigor.training.command.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Equipment a person can own or find; an exercise lists everything it needs at once. */
public enum Equipment {
  NONE,
  DUMBBELLS,
  BARBELL,
  BENCH,
  RACK,
  KETTLEBELL,
  CABLE,
  LAT_PULLDOWN,
  LEG_PRESS,
  LEG_EXTENSION_MACHINE,
  LEG_CURL_MACHINE,
  CHEST_PRESS_MACHINE,
  SHOULDER_PRESS_MACHINE,
  ROW_MACHINE,
  PEC_DECK,
  HACK_SQUAT,
  SMITH_MACHINE,
  CALF_MACHINE,
  HIP_THRUST_MACHINE,
  HIP_ABDUCTOR_MACHINE,
  ASSISTED_PULLUP_MACHINE,
  BACK_EXTENSION_BENCH,
  PULL_UP_BAR,
  DIP_BARS,
  RESISTANCE_BANDS,
  TRAP_BAR,
  EZ_BAR,
  LANDMINE,
  SUSPENSION_TRAINER,
  MEDICINE_BALL,
  STABILITY_BALL,
  AB_WHEEL,
  PLYO_BOX,
  STEP,
  GYMNASTIC_RINGS,
  SLED,
  ROWER,
  BIKE,
  TREADMILL,
  JUMP_ROPE,
  YOGA_MAT,
  PARALLETTES;

  /** The lower-case code used in JSON and in the catalogue file. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} naming the unknown one. */
  @JsonCreator
  public static Equipment of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
