package vigor.training.projection.receipt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.query.progress.ReceiptView.SourceEvent;

/** The events behind sets. */
final class Sources {
  private Sources() {}

  /** The events of the sets, each once, oldest first. */
  static List<SourceEvent> of(Collection<PerformedSet> sets) {
    return sets.stream()
        .flatMap(set -> set.events().stream())
        .distinct()
        .sorted(Comparator.comparing(SourceEvent::at).thenComparing(SourceEvent::eventId))
        .toList();
  }

  static List<SourceEvent> of(PerformedSet set) {
    return of(List.of(set));
  }
}
