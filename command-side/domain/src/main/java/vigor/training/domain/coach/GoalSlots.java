package vigor.training.domain.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vigor.profile.command.Goal;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;

/** The slots of a day once goals and favoured muscles have had their say. */
final class GoalSlots {
  private static final int AFTER_THE_MAIN_LIFTS = 3;

  private static final Map<Muscle, MovementPattern> FOCUS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Muscle.CHEST, MovementPattern.HORIZONTAL_PUSH),
              Map.entry(Muscle.BACK, MovementPattern.HORIZONTAL_PULL),
              Map.entry(Muscle.QUADS, MovementPattern.KNEE_EXTENSION),
              Map.entry(Muscle.HAMSTRINGS, MovementPattern.KNEE_FLEXION),
              Map.entry(Muscle.GLUTES, MovementPattern.HIP_EXTENSION),
              Map.entry(Muscle.CALVES, MovementPattern.CALF_RAISE),
              Map.entry(Muscle.FRONT_DELTS, MovementPattern.VERTICAL_PUSH),
              Map.entry(Muscle.SIDE_DELTS, MovementPattern.SHOULDER_ABDUCTION),
              Map.entry(Muscle.REAR_DELTS, MovementPattern.SHOULDER_ROTATION),
              Map.entry(Muscle.BICEPS, MovementPattern.ELBOW_FLEXION),
              Map.entry(Muscle.TRICEPS, MovementPattern.ELBOW_EXTENSION),
              Map.entry(Muscle.FOREARMS, MovementPattern.GRIP),
              Map.entry(Muscle.TRAPS, MovementPattern.SHRUG),
              Map.entry(Muscle.ABS, MovementPattern.CORE_FLEXION),
              Map.entry(Muscle.OBLIQUES, MovementPattern.CORE_ROTATION),
              Map.entry(Muscle.LOWER_BACK, MovementPattern.HINGE),
              Map.entry(Muscle.ADDUCTORS, MovementPattern.HIP_ADDUCTION),
              Map.entry(Muscle.ABDUCTORS, MovementPattern.HIP_ABDUCTION),
              Map.entry(Muscle.NECK, MovementPattern.NECK)));

  private GoalSlots() {}

  static List<Slot> of(DayKind kind, Trainee trainee) {
    List<Slot> slots = new ArrayList<>(kind.slots());
    if (kind.easy()) {
      return slots;
    }
    if (trainee.wants(Goal.FAT_LOSS) || trainee.wants(Goal.ENDURANCE)) {
      slots.add(AFTER_THE_MAIN_LIFTS, Slot.finisher());
    }
    if (trainee.wants(Goal.MOBILITY)) {
      slots.add(AFTER_THE_MAIN_LIFTS, Slot.mobility());
    }
    boolean legs = kind.slots().getFirst().patterns().contains(MovementPattern.HIP_EXTENSION);
    if (legs && trainee.wants(Goal.STRENGTH) && !trainee.beginner() && !trainee.limit().binds()) {
      slots.add(Slot.accessory(MovementPattern.CARRY, MovementPattern.GRIP));
    }
    trainee.brief().focus().stream().sorted().forEach(m -> favour(m, slots, kind));
    return slots;
  }

  /** Moves the muscle's own slot up, or adds one on full-body days. */
  private static void favour(Muscle muscle, List<Slot> slots, DayKind kind) {
    MovementPattern pattern = FOCUS.get(muscle);
    if (pattern == null) {
      return;
    }
    List<Slot> own =
        slots.stream()
            .filter(s -> s.role() != Role.MAIN && s.patterns().getFirst() == pattern)
            .toList();
    if (!own.isEmpty()) {
      slots.removeAll(own);
      slots.addAll(Math.min(2, slots.size()), own);
    } else if (kind.name().startsWith("FULL")) {
      slots.add(AFTER_THE_MAIN_LIFTS, Slot.accessory(pattern));
    }
  }
}
