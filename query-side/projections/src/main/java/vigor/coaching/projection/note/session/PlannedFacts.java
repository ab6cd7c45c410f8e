package vigor.coaching.projection.note.session;

import java.util.List;
import java.util.Objects;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.training.query.workout.NextTimeView.Item;

/** Sets done of those planned: the whole session, then each exercise that came short. */
record PlannedFacts(List<Item> exercises, String link) {

  void addTo(FactList facts) {
    List<Item> planned = exercises.stream().filter(item -> item.plannedSets() != null).toList();
    if (planned.isEmpty()) {
      return;
    }
    facts.add(
        FactKind.PLANNED,
        "%d of %d planned sets done."
            .formatted(
                planned.stream().mapToInt(item -> Math.min(item.doneSets(), sets(item))).sum(),
                planned.stream().mapToInt(PlannedFacts::sets).sum()),
        link);
    planned.stream()
        .filter(item -> item.doneSets() < sets(item))
        .forEach(
            item ->
                facts.add(
                    FactKind.PLANNED,
                    "%s: %d of %d planned sets."
                        .formatted(item.name(), item.doneSets(), sets(item)),
                    link));
  }

  private static int sets(Item item) {
    return Objects.requireNonNull(item.plannedSets());
  }
}
