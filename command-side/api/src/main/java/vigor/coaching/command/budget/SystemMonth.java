package vigor.coaching.command.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** A calendar month in UTC, as providers bill it; each has a budget of its own. */
public record SystemMonth(@JsonValue YearMonth value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SystemMonth {}

  public static SystemMonth containing(Instant at) {
    return new SystemMonth(YearMonth.from(at.atOffset(ZoneOffset.UTC)));
  }

  /** Reads a form such as {@code 2026-11}; throws a {@link java.time.DateTimeException} else. */
  public static SystemMonth of(String text) {
    return new SystemMonth(YearMonth.parse(text));
  }

  /** When the next month begins (UTC). */
  public Instant resetsAt() {
    return value.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /**
   * The key of the event stream: prefixed, so that no two kinds of aggregate can share a stream.
   */
  @Override
  public String toString() {
    return "system-budget-" + value;
  }
}
