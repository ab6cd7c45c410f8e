package vigor.coaching.projection.chat.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /** What a volume zone says of a muscle. */
  public static String zone(@Nullable String zone) {
    return switch (zone) {
      case "below_mv" -> "less than keeps a muscle";
      case "below_mev" -> "enough to keep, too little to grow";
      case "productive" -> "enough to grow";
      case "best" -> "in the best range";
      case "high" -> "above the best range";
      case "above_mrv" -> "more than most recover from";
      case null, default -> "no range known";
    };
  }

  /** A code as the beginning of a sentence. */
  public static String title(Enum<?> value) {
    String code = code(value);
    return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
