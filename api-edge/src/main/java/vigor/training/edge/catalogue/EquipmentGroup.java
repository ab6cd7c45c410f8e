package vigor.training.edge.catalogue;

import static vigor.training.command.catalogue.Equipment.*;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vigor.training.command.catalogue.Equipment;

/** The heading an item is offered under; an item is under exactly one. */
enum EquipmentGroup {
  NONE(Equipment.NONE),
  FREE_WEIGHTS(DUMBBELLS, BARBELL, KETTLEBELL, TRAP_BAR, EZ_BAR, LANDMINE, MEDICINE_BALL),
  BENCHES_AND_RACKS(BENCH, RACK, BACK_EXTENSION_BENCH, PLYO_BOX, STEP),
  BODYWEIGHT(PULL_UP_BAR, DIP_BARS, GYMNASTIC_RINGS, PARALLETTES, SUSPENSION_TRAINER),
  CARDIO(ROWER, BIKE, TREADMILL, JUMP_ROPE, SLED),
  ACCESSORIES(RESISTANCE_BANDS, STABILITY_BALL, AB_WHEEL, YOGA_MAT),
  MACHINES;

  private final Set<Equipment> items;

  EquipmentGroup(Equipment... items) {
    this.items = items.length == 0 ? Set.of() : EnumSet.copyOf(Set.of(items));
  }

  /** What is under no other heading is a machine. */
  static EquipmentGroup of(Equipment item) {
    return Stream.of(values())
        .filter(group -> group.items.contains(item))
        .findFirst()
        .orElse(MACHINES);
  }

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
