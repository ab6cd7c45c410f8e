package vigor.coaching.saga.openai;

import io.netty.handler.codec.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads how long a provider asks to be left alone: seconds, a date, or milliseconds. */
final class RetryAfter {
  private RetryAfter() {}

  /** Null when the provider did not say, or not in a form that can be read. */
  static @Nullable Duration of(HttpHeaders headers, Clock clock) {
    String millis = headers.get("retry-after-ms");
    if (millis != null && isNumber(millis)) {
      return Duration.ofMillis(Long.parseLong(millis.strip()));
    }
    String after = headers.get("retry-after");
    if (after == null) {
      return null;
    }
    return isNumber(after) ? Duration.ofSeconds(Long.parseLong(after.strip())) : date(after, clock);
  }

  private static boolean isNumber(String text) {
    return text.strip().matches("\\d{1,9}");
  }

  private static @Nullable Duration date(String text, Clock clock) {
    try {
      ZonedDateTime date = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(clock.instant(), date.toInstant());
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
