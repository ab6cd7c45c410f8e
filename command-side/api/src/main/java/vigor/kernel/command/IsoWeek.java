package vigor.kernel.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A week from Monday to Sunday, named as in ISO 8601, for example {@code 2026-W07}.
 *
 * @param firstDay its Monday
 */
public record IsoWeek(LocalDate firstDay) implements Comparable<IsoWeek> {
  private static final DateTimeFormatter ANY_DAY = DateTimeFormatter.ISO_WEEK_DATE;

  public static IsoWeek of(LocalDate day) {
    return new IsoWeek(day.with(DayOfWeek.MONDAY));
  }

  /** Reads a name; empty for anything else. */
  public static Optional<IsoWeek> named(String name) {
    try {
      return Optional.of(new IsoWeek(LocalDate.parse(name + "-1", ANY_DAY)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public IsoWeek next() {
    return new IsoWeek(firstDay.plusWeeks(1));
  }

  public LocalDate lastDay() {
    return firstDay.plusDays(6);
  }

  @Override
  public int compareTo(IsoWeek other) {
    return firstDay.compareTo(other.firstDay);
  }

  @Override
  public String toString() {
    return ANY_DAY.format(firstDay).substring(0, 8);
  }
}
