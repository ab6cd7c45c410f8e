package vigor.coaching.projection.note.session;

import java.util.List;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.training.query.workout.NextTimeView.Item;

/** What the next time asks of each exercise that was done, and why. */
record ChangeFacts(List<Item> exercises, String link) {

  void addTo(FactList facts) {
    exercises.stream()
        .filter(item -> item.doneSets() > 0)
        .forEach(item -> facts.add(FactKind.CHANGE, sentence(item), link));
  }

  private static String sentence(Item item) {
    String amount = Words.count(item.reps(), item.timed() ? "second" : "repetition");
    String load = item.weightKg() == null ? "" : Words.kg(item.weightKg()) + " for ";
    return "%s next time: %s%s. %s".formatted(item.name(), load, amount, item.reason());
  }
}
