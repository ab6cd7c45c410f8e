package vigor.kernel.command.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Numbers and days of English text as German text writes them. */
final class Written {
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter GERMAN_DAY =
      DateTimeFormatter.ofPattern("d. MMM uuuu", Locale.GERMAN);
  private static final DateTimeFormatter GERMAN_MOMENT =
      DateTimeFormatter.ofPattern("d. MMM uuuu, HH:mm 'UTC'", Locale.GERMAN);

  private Written() {}

  /** {@code 1,234.5} as {@code 1.234,5}. */
  static String number(String english) {
    StringBuilder german = new StringBuilder(english);
    for (int i = 0; i < german.length(); i++) {
      char c = german.charAt(i);
      german.setCharAt(i, c == '.' ? ',' : c == ',' ? '.' : c);
    }
    return german.toString();
  }

  static Optional<String> day(String english) {
    return parsed(english).map(GERMAN_DAY::format);
  }

  static Optional<String> moment(String utc) {
    try {
      return Optional.of(GERMAN_MOMENT.format(Instant.parse(utc).atOffset(ZoneOffset.UTC)));
    } catch (DateTimeParseException notAMoment) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(
          text.contains(" ") ? LocalDate.parse(text, ENGLISH_DAY) : LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
