package vigor.training.edge.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vigor.training.command.catalogue.Equipment;

/** Lists everything that can be at hand to train with. */
@RestController
class EquipmentEndpoint {
  private static final EquipmentList ALL =
      new EquipmentList(Stream.of(Equipment.values()).map(EquipmentItem::of).toList());

  @GetMapping("/api/v1/equipment")
  EquipmentList list() {
    return ALL;
  }

  /** All items. */
  record EquipmentList(List<EquipmentItem> items) {}
}
