package vigor.analytics.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The periods figures are given for; weeks begin on Monday, all in UTC. */
public enum Granularity {
  DAY {
    @Override
    public LocalDate start(LocalDate day) {
      return day;
    }
  },
  WEEK {
    @Override
    public LocalDate start(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  },
  MONTH {
    @Override
    public LocalDate start(LocalDate day) {
      return day.withDayOfMonth(1);
    }
  };

  /** The first day of the period this day is in. */
  public abstract LocalDate start(LocalDate day);

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Granularity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
