package vigor.coaching.saga.http;

import io.netty.handler.codec.http.HttpHeaders;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads how long a provider asks to be left alone: milliseconds, seconds or a date in a header, or
 * Google's {@code RetryInfo} in the body, for example {@code 17s} or {@code 0.5s}.
 */
record RetryAfter(Clock clock) {

  /** Null when the provider did not say, or not in a form that can be read. */
  @Nullable Duration of(HttpHeaders headers, JsonNode body) {
    String millis = headers.get("retry-after-ms");
    if (millis != null && isNumber(millis)) {
      return Duration.ofMillis(Long.parseLong(millis.strip()));
    }
    String after = headers.get("retry-after");
    if (after == null) {
      return retryInfo(body);
    }
    return isNumber(after) ? Duration.ofSeconds(Long.parseLong(after.strip())) : date(after);
  }

  private static boolean isNumber(String text) {
    return text.strip().matches("\\d{1,9}");
  }

  private @Nullable Duration date(String text) {
    try {
      ZonedDateTime date = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(clock.instant(), date.toInstant());
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static @Nullable Duration retryInfo(JsonNode body) {
    for (JsonNode detail : body.at("/error/details")) {
      String delay = detail.path("retryDelay").asString("");
      if (delay.matches("\\d{1,9}(\\.\\d{1,9})?s")) {
        BigDecimal seconds = new BigDecimal(delay.substring(0, delay.length() - 1));
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
      }
    }
    return null;
  }
}
