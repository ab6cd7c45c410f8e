package vigor.training.projection.receipt;

import java.util.List;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;
import vigor.training.query.progress.StreakView;

/** Opens the streak. */
final class StreakReceipt {
  private StreakReceipt() {}

  static ReceiptView of(StreakView streak, List<PerformedSet> firstOfWeeks) {
    return new ReceiptView(
        streak.receiptId(),
        "Weeks in a row with training",
        (double) streak.weeks(),
        "weeks",
        "consecutive ISO weeks with at least " + streak.target() + " session",
        firstOfWeeks.size() + " weeks" + until(streak),
        "The running week does not break a streak before it is over.",
        null,
        "Training log; weeks begin on Monday in your time zone",
        List.of(
            new Input("sessions a week that count", String.valueOf(streak.target()), "sessions"),
            new Input("longest streak", String.valueOf(streak.longest()), "weeks")),
        Sources.of(firstOfWeeks),
        List.of());
  }

  private static String until(StreakView streak) {
    return streak.lastWeek() == null ? "" : " up to " + streak.lastWeek();
  }
}
