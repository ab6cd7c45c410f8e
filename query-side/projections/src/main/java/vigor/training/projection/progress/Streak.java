package vigor.training.projection.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vigor.training.query.progress.StreakView;

/**
 * Weeks in a row with training. One session keeps a week: a streak should survive a busy week and
 * does not change its past when a person plans more days.
 */
final class Streak {
  static final int TARGET = 1;
  private final SortedMap<IsoWeek, PerformedSet> firstSets = new TreeMap<>();

  Streak(TrainingLog log, Trainee trainee) {
    log.sets().forEach(set -> firstSets.putIfAbsent(trainee.week(set.performedAt()), set));
  }

  /** The run that is still alive in the week of {@code today}: this week is not over yet. */
  StreakView on(LocalDate today) {
    List<PerformedSet> current = current(today);
    return new StreakView(
        current.size(),
        runs().stream().mapToInt(List::size).max().orElse(0),
        TARGET,
        current.isEmpty() ? null : firstSets.lastKey().toString(),
        ReceiptId.STREAK);
  }

  /** The first set of each week of the living run, oldest first. */
  List<PerformedSet> current(LocalDate today) {
    if (firstSets.isEmpty()
        || firstSets.lastKey().next().next().firstDay().isBefore(today.plusDays(1))) {
      return List.of();
    }
    return runs().getLast();
  }

  /** Every run of weeks, as the first set of each of its weeks. */
  List<List<PerformedSet>> runs() {
    List<List<PerformedSet>> runs = new ArrayList<>();
    IsoWeek expected = null;
    for (Map.Entry<IsoWeek, PerformedSet> week : firstSets.entrySet()) {
      if (!week.getKey().equals(expected)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(week.getValue());
      expected = week.getKey().next();
    }
    return runs;
  }
}
