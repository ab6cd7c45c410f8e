package vigor.training.projection.progress.streak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vigor.kernel.command.IsoWeek;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Trainee;
import vigor.training.projection.progress.log.TrainingLog;
import vigor.training.query.progress.StreakView;

/**
 * Weeks in a row with training. One session keeps a week: a streak should survive a busy week and
 * does not change its past when a person plans more days.
 */
public final class Streak {
  public static final int TARGET = 1;
  private final SortedMap<IsoWeek, PerformedSet> firstSets = new TreeMap<>();

  public Streak(TrainingLog log, Trainee trainee) {
    log.sets().forEach(set -> firstSets.putIfAbsent(trainee.week(set.performedAt()), set));
  }

  /** The run that is still alive in the week of {@code today}: this week is not over yet. */
  public StreakView on(LocalDate today) {
    List<PerformedSet> current = current(today);
    return new StreakView(
        current.size(),
        runs().stream().mapToInt(List::size).max().orElse(0),
        TARGET,
        current.isEmpty() ? null : firstSets.lastKey().toString(),
        ReceiptId.STREAK);
  }

  /** The first set of each week of the living run, oldest first. */
  public List<PerformedSet> current(LocalDate today) {
    if (firstSets.isEmpty()
        || firstSets.lastKey().next().next().firstDay().isBefore(today.plusDays(1))) {
      return List.of();
    }
    return runs().getLast();
  }

  /** Every run of weeks, as the first set of each of its weeks. */
  public List<List<PerformedSet>> runs() {
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
