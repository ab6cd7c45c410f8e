package vigor.training.projection.progress.streak;

import java.util.List;
import java.util.Locale;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.query.progress.MilestoneView;

/**
 * A round number that was reached.
 *
 * @param before the figure before the set that reached it
 * @param set that set
 * @param behind the sets that count one each; empty where amounts are summed
 */
public record Milestone(
    Kind kind, int goal, double before, double after, PerformedSet set, List<PerformedSet> behind) {

  /** What is counted. */
  public enum Kind {
    SESSIONS("sessions", "sessions done", List.of(1, 10, 25, 50, 100, 200, 365, 500, 1000)),
    TONNAGE("kg", "kg moved", List.of(1_000, 10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000)),
    WEEKS("weeks", "weeks in a row", List.of(4, 8, 12, 26, 52, 104));

    private final String unit;
    private final String words;
    final List<Integer> goals;

    Kind(String unit, String words, List<Integer> goals) {
      this.unit = unit;
      this.words = words;
      this.goals = goals;
    }

    public String unit() {
      return unit;
    }
  }

  public String id() {
    return kind.name().toLowerCase(Locale.ROOT) + "-" + goal;
  }

  public String title() {
    return goal == 1
        ? "First session done"
        : String.format(Locale.ROOT, "%,d %s", goal, kind.words);
  }

  public MilestoneView view() {
    return new MilestoneView(
        id(), title(), goal, kind.unit, set.performedAt(), ReceiptId.milestone(id()));
  }
}
