package vigor.analytics.edge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;

/** Days (UTC) that figures are asked for, both included. */
record FigureDays(LocalDate from, LocalDate to) {
  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 1_100;

  /** What is left out makes it the last ninety days; at most three years. */
  static FigureDays of(@Nullable LocalDate from, @Nullable LocalDate to, Clock clock) {
    LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
    if (last.isBefore(first)) {
      throw CommandRefused.rule("TimeRunsForward", "to", "The last day is before the first.");
    }
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      throw CommandRefused.rule(
          "PeriodIsBounded", "from", "At most %d days at once.".formatted(MOST_DAYS));
    }
    return new FigureDays(first, last);
  }
}
