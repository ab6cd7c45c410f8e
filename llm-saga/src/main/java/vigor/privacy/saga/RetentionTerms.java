package vigor.privacy.saga;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How long an account is kept that nobody uses.
 *
 * @param months 0 keeps it for ever
 * @param notice from the announcement to the erasure
 */
public record RetentionTerms(int months, Period notice) {
  public static final RetentionTerms USUAL = new RetentionTerms(36, Period.ofDays(30));

  /** Whoever has used it after this is kept. */
  Instant inUseAfter(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
  }

  Instant eraseAt(Instant announced) {
    return announced.atOffset(ZoneOffset.UTC).plus(notice).toInstant();
  }
}
