package vigor.membership.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a membership allows: requests per day, week and month, money per month, calls at once. */
public enum Tier {
  FREE(10, 50, 200, MicroUsd.dollars(5), 1),
  PREMIUM(50, 300, 1_000, MicroUsd.dollars(25), 3),
  UNLIMITED(1_000, 5_000, 20_000, MicroUsd.dollars(100), 10);

  private final long perDay;
  private final long perWeek;
  private final long perMonth;
  private final MicroUsd moneyPerMonth;
  private final int openReservations;

  Tier(long perDay, long perWeek, long perMonth, MicroUsd moneyPerMonth, int openReservations) {
    this.perDay = perDay;
    this.perWeek = perWeek;
    this.perMonth = perMonth;
    this.moneyPerMonth = moneyPerMonth;
    this.openReservations = openReservations;
  }

  /** How many requests fit into one window of this kind. */
  public long requestsPer(WindowKind window) {
    return switch (window) {
      case DAY -> perDay;
      case WEEK -> perWeek;
      case MONTH -> perMonth;
    };
  }

  public MicroUsd moneyPerMonth() {
    return moneyPerMonth;
  }

  /** How many reservations may be open at once, so that no one locks a whole month in them. */
  public int openReservations() {
    return openReservations;
  }

  /** What this tier includes. */
  public Set<Feature> features() {
    return EnumSet.allOf(Feature.class).stream()
        .filter(feature -> feature.isIn(this))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Tier of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
