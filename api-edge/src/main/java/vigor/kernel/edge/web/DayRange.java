package vigor.kernel.edge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;

/** Days (UTC) that figures are asked for, both included. */
public record DayRange(LocalDate from, LocalDate to) {

  /** How many days are meant when nothing is said, and how many may be asked for at once. */
  public record Length(int usual, int most) {}

  /** The days asked for; refused when they run backwards or are too many. */
  public static DayRange of(
      @Nullable LocalDate from, @Nullable LocalDate to, Length length, Clock clock) {
    LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : to;
    LocalDate first = from == null ? last.minusDays(length.usual() - 1L) : from;
    if (last.isBefore(first)) {
      throw CommandRefused.rule("TimeRunsForward", "to", "The last day is before the first.");
    }
    if (ChronoUnit.DAYS.between(first, last) >= length.most()) {
      throw CommandRefused.rule(
          "PeriodIsBounded", "from", "At most %d days at once.".formatted(length.most()));
    }
    return new DayRange(first, last);
  }
}
