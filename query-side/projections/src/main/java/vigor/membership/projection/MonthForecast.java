package vigor.membership.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import vigor.membership.query.UsageForecast;

/**
 * Carries the pace of the month so far on to its end: used × length of the month ÷ time gone by.
 * Less than a day says nothing about a month, so the first day counts as a whole one.
 */
final class MonthForecast {
  private static final Duration LEAST = Duration.ofDays(1);

  private MonthForecast() {}

  static UsageForecast of(StoredAllowance.Used month, ZoneId zone, Instant now) {
    YearMonth calendar = YearMonth.parse(month.key());
    Instant start = calendar.atDay(1).atStartOfDay(zone).toInstant();
    Instant end = calendar.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    long whole = Duration.between(start, end).toSeconds();
    long gone = Math.max(Duration.between(start, now).toSeconds(), LEAST.toSeconds());
    return new UsageForecast(
        carriedOn(month.requests(), whole, gone),
        carriedOn(month.micros(), whole, gone),
        String.format(
            Locale.ROOT,
            "In the first %.1f of %d days: requests %d, micro-USD %d; the rest of the month at the"
                + " same pace.",
            gone / (double) LEAST.toSeconds(),
            calendar.lengthOfMonth(),
            month.requests(),
            month.micros()));
  }

  private static long carriedOn(long used, long whole, long gone) {
    return Math.ceilDiv(Math.multiplyExact(used, whole), gone);
  }
}
