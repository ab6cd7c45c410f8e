package vigor.coaching.projection.chat.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, days and codes as they are written in a sentence. */
public final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private Words() {}

  /** At most one decimal, none when it is zero. */
  public static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  public static String kg(double value) {
    return number(value) + " kg";
  }

  public static String day(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }

  public static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
