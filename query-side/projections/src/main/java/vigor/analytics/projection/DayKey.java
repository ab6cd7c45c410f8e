package vigor.analytics.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import vigor.kernel.command.PersonId;

/** One person's day (UTC). */
record DayKey(UUID person, LocalDate day) implements Comparable<DayKey> {
  private static final Comparator<DayKey> ORDER =
      Comparator.comparing(DayKey::person).thenComparing(DayKey::day);

  static DayKey of(PersonId person, Instant at) {
    return new DayKey(person.value(), LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  @Override
  public int compareTo(DayKey other) {
    return ORDER.compare(this, other);
  }
}
