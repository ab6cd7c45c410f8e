package vigor.analytics.projection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vigor.analytics.query.Granularity;
import vigor.analytics.query.MeasureRow;

/**
 * Keeps back figures about fewer than ten people, and what would let them be computed. Days add up
 * to weeks and months, and weeks nearly to months, so a single hidden one is the total less the
 * others: with each hidden figure the smallest shown one of the same week, and of the same month,
 * is hidden too. What is left to compute is then about ten people at least.
 */
final class Suppression {
  private Suppression() {}

  /** The cells as they may be shown, in their order. */
  static List<MeasureRow> shown(List<Cell> cells, Granularity by) {
    Set<Cell> hidden = new HashSet<>(cells.stream().filter(Cell::isSmall).toList());
    for (Granularity total : Granularity.values()) {
      if (total.compareTo(by) > 0) {
        cells.stream()
            .collect(Collectors.groupingBy(cell -> spanOf(cell, total)))
            .values()
            .forEach(span -> hideOneMore(span, hidden));
      }
    }
    return cells.stream()
        .map(cell -> hidden.contains(cell) ? cell.suppressed() : cell.shown())
        .toList();
  }

  private static List<Object> spanOf(Cell cell, Granularity total) {
    return List.of(total.start(cell.period()), cell.group());
  }

  private static void hideOneMore(List<Cell> span, Set<Cell> hidden) {
    boolean coverNeeded = span.stream().anyMatch(Cell::isSmall);
    boolean covered = span.stream().anyMatch(cell -> hidden.contains(cell) && !cell.isSmall());
    if (coverNeeded && !covered) {
      span.stream()
          .filter(cell -> !hidden.contains(cell))
          .min(Comparator.comparingLong(Cell::people).thenComparing(Cell::period))
          .ifPresent(hidden::add);
    }
  }
}
