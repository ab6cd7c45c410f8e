package vigor.training.domain.coach;

import static vigor.training.command.catalogue.MovementPattern.*;

import java.util.List;

/** The kinds of training day; slots stand in order of priority, the first survive little time. */
enum DayKind {
  FULL_A(
      "Full body A",
      Slot.main(SQUAT, LUNGE, KNEE_EXTENSION, HIP_EXTENSION),
      Slot.main(HORIZONTAL_PULL, VERTICAL_PULL, SHOULDER_ROTATION),
      Slot.main(HORIZONTAL_PUSH, VERTICAL_PUSH, ELBOW_EXTENSION),
      Slot.second(HINGE, HIP_EXTENSION, KNEE_FLEXION),
      Slot.core(CORE_ANTI_EXTENSION, CORE_ANTI_ROTATION, CORE_FLEXION),
      Slot.accessory(SHOULDER_ABDUCTION, SHOULDER_ROTATION),
      Slot.accessory(ELBOW_FLEXION),
      Slot.accessory(CALF_RAISE),
      Slot.accessory(ELBOW_EXTENSION)),
  FULL_B(
      "Full body B",
      Slot.main(HINGE, HIP_EXTENSION, KNEE_FLEXION),
      Slot.main(VERTICAL_PULL, HORIZONTAL_PULL, SHOULDER_ROTATION),
      Slot.main(VERTICAL_PUSH, HORIZONTAL_PUSH, SHOULDER_ABDUCTION),
      Slot.second(LUNGE, SQUAT, HIP_ABDUCTION),
      Slot.second(HORIZONTAL_PUSH, ELBOW_EXTENSION),
      Slot.core(CORE_ANTI_ROTATION, CORE_ANTI_EXTENSION, CORE_ROTATION),
      Slot.accessory(KNEE_FLEXION, HIP_EXTENSION),
      Slot.accessory(ELBOW_FLEXION),
      Slot.accessory(SHOULDER_ABDUCTION)),
  FULL_C(
      "Full body C",
      Slot.main(LUNGE, SQUAT, HIP_EXTENSION),
      Slot.main(HORIZONTAL_PULL, VERTICAL_PULL, SHOULDER_ROTATION),
      Slot.main(HORIZONTAL_PUSH, VERTICAL_PUSH, ELBOW_EXTENSION),
      Slot.second(HIP_EXTENSION, HINGE, KNEE_FLEXION),
      Slot.second(VERTICAL_PULL, HORIZONTAL_PULL),
      Slot.core(CORE_FLEXION, CORE_ANTI_EXTENSION, CARRY),
      Slot.accessory(SHOULDER_ROTATION, SHOULDER_ABDUCTION),
      Slot.accessory(ELBOW_EXTENSION),
      Slot.accessory(CALF_RAISE)),
  UPPER_A(
      "Upper body A",
      Slot.main(HORIZONTAL_PUSH, VERTICAL_PUSH),
      Slot.main(HORIZONTAL_PULL, VERTICAL_PULL, SHOULDER_ROTATION),
      Slot.second(VERTICAL_PUSH, SHOULDER_ABDUCTION),
      Slot.second(VERTICAL_PULL, HORIZONTAL_PULL),
      Slot.accessory(SHOULDER_ABDUCTION, SHOULDER_ROTATION),
      Slot.accessory(ELBOW_FLEXION),
      Slot.accessory(ELBOW_EXTENSION),
      Slot.core(CORE_ANTI_EXTENSION, CORE_FLEXION)),
  UPPER_B(
      "Upper body B",
      Slot.main(VERTICAL_PULL, HORIZONTAL_PULL, SHOULDER_ROTATION),
      Slot.main(VERTICAL_PUSH, HORIZONTAL_PUSH),
      Slot.second(HORIZONTAL_PULL, VERTICAL_PULL),
      Slot.second(HORIZONTAL_PUSH, ELBOW_EXTENSION),
      Slot.accessory(SHOULDER_ROTATION, SHOULDER_ABDUCTION),
      Slot.accessory(ELBOW_EXTENSION),
      Slot.accessory(ELBOW_FLEXION),
      Slot.core(CORE_ANTI_ROTATION, CORE_ROTATION)),
  LOWER_A(
      "Lower body A",
      Slot.main(SQUAT, LUNGE, KNEE_EXTENSION),
      Slot.second(HINGE, HIP_EXTENSION),
      Slot.second(LUNGE, HIP_ABDUCTION),
      Slot.accessory(KNEE_FLEXION, HIP_EXTENSION),
      Slot.accessory(CALF_RAISE),
      Slot.core(CORE_ANTI_EXTENSION, CORE_FLEXION),
      Slot.accessory(HIP_ABDUCTION, HIP_ADDUCTION)),
  LOWER_B(
      "Lower body B",
      Slot.main(HINGE, HIP_EXTENSION, KNEE_FLEXION),
      Slot.second(SQUAT, LUNGE, KNEE_EXTENSION),
      Slot.second(HIP_EXTENSION, HIP_ABDUCTION),
      Slot.accessory(KNEE_EXTENSION, LUNGE),
      Slot.accessory(CALF_RAISE),
      Slot.core(CORE_ANTI_ROTATION, CORE_ROTATION, CORE_FLEXION),
      Slot.accessory(KNEE_FLEXION, HIP_ADDUCTION)),
  PUSH(
      "Push",
      Slot.main(HORIZONTAL_PUSH, VERTICAL_PUSH),
      Slot.main(VERTICAL_PUSH, SHOULDER_ABDUCTION),
      Slot.accessory(SHOULDER_ABDUCTION),
      Slot.accessory(ELBOW_EXTENSION),
      Slot.second(HORIZONTAL_PUSH, ELBOW_EXTENSION),
      Slot.core(CORE_ANTI_EXTENSION, CORE_FLEXION)),
  PULL(
      "Pull",
      Slot.main(VERTICAL_PULL, HORIZONTAL_PULL, SHOULDER_ROTATION),
      Slot.main(HORIZONTAL_PULL, VERTICAL_PULL, SHOULDER_ROTATION),
      Slot.accessory(ELBOW_FLEXION),
      Slot.accessory(SHOULDER_ROTATION, SHOULDER_ABDUCTION),
      Slot.second(HORIZONTAL_PULL, SHRUG),
      Slot.core(CORE_ANTI_ROTATION, CORE_ROTATION)),
  LEGS(
      "Legs",
      Slot.main(SQUAT, LUNGE, KNEE_EXTENSION),
      Slot.main(HINGE, HIP_EXTENSION),
      Slot.accessory(KNEE_FLEXION, HIP_EXTENSION),
      Slot.second(LUNGE, KNEE_EXTENSION),
      Slot.accessory(CALF_RAISE),
      Slot.core(CORE_FLEXION, CORE_ANTI_EXTENSION)),
  CONDITIONING_DAY(
      "Conditioning",
      Slot.conditioning(CONDITIONING, CARRY, LUNGE),
      Slot.core(CORE_ANTI_EXTENSION, CORE_ANTI_ROTATION, CORE_FLEXION),
      Slot.finisher(),
      Slot.mobility(),
      Slot.mobility()),
  MOBILITY_DAY(
      "Mobility and ease",
      Slot.mobility(),
      Slot.mobility(),
      Slot.mobility(),
      Slot.core(CORE_ANTI_EXTENSION, CORE_ANTI_ROTATION),
      Slot.mobility(),
      Slot.mobility());

  private final String title;
  private final List<Slot> slots;

  DayKind(String title, Slot... slots) {
    this.title = title;
    this.slots = List.of(slots);
  }

  String title() {
    return title;
  }

  List<Slot> slots() {
    return slots;
  }

  boolean easy() {
    return this == CONDITIONING_DAY || this == MOBILITY_DAY;
  }
}
