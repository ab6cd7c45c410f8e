package vigor.coaching.projection.usage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What figures are kept apart by.
 *
 * @param day on which the request was made (UTC, as providers bill)
 * @param tier empty for a request nobody reserved for
 * @param provider empty, like {@code model}, when nobody was asked
 */
public record UsageKey(
    UUID person, LocalDate day, String purpose, String tier, String provider, String model)
    implements Comparable<UsageKey> {
  private static final Comparator<UsageKey> ORDER =
      Comparator.comparing(UsageKey::person)
          .thenComparing(UsageKey::day)
          .thenComparing(UsageKey::purpose)
          .thenComparing(UsageKey::tier)
          .thenComparing(UsageKey::provider)
          .thenComparing(UsageKey::model);

  @Override
  public int compareTo(UsageKey other) {
    return ORDER.compare(this, other);
  }
}
