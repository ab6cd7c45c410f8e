package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The calendar windows that limits count in: day, ISO week (from Monday) and month. */
public enum WindowKind {
  DAY {
    @Override
    String keyOf(LocalDate date) {
      return date.toString();
    }

    @Override
    LocalDate dayAfter(String key) {
      return LocalDate.parse(key).plusDays(1);
    }
  },
  WEEK {
    @Override
    String keyOf(LocalDate date) {
      return "%04d-W%02d"
          .formatted(
              date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    LocalDate dayAfter(String key) {
      return LocalDate.parse(key + "-1", DateTimeFormatter.ISO_WEEK_DATE).plusWeeks(1);
    }
  },
  MONTH {
    @Override
    String keyOf(LocalDate date) {
      return YearMonth.from(date).toString();
    }

    @Override
    LocalDate dayAfter(String key) {
      return YearMonth.parse(key).plusMonths(1).atDay(1);
    }
  };

  abstract String keyOf(LocalDate date);

  abstract LocalDate dayAfter(String key);

  /** The window of this kind that {@code at} falls into for somebody who lives in {@code zone}. */
  public SpendWindow containing(Instant at, ZoneId zone) {
    return new SpendWindow(this, keyOf(at.atZone(zone).toLocalDate()));
  }

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static WindowKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
