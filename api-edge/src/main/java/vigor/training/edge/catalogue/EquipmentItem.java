package vigor.training.edge.catalogue;

import java.util.Locale;
import java.util.Map;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.Equipment;

/** Something to train with, as offered to a person. */
record EquipmentItem(Equipment id, @Said String name) {
  /** Names that are not just their code in words. */
  private static final Map<Equipment, String> NAMES =
      Map.of(
          Equipment.NONE, "No equipment",
          Equipment.CABLE, "Cable machine",
          Equipment.EZ_BAR, "EZ bar",
          Equipment.PULL_UP_BAR, "Pull-up bar",
          Equipment.ASSISTED_PULLUP_MACHINE, "Assisted pull-up machine",
          Equipment.RACK, "Squat rack");

  static EquipmentItem of(Equipment item) {
    return new EquipmentItem(item, NAMES.getOrDefault(item, inWords(item)));
  }

  private static String inWords(Equipment item) {
    String words = item.code().replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
