package vigor.kernel.command.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages people are spoken to in; English is what events and rules hold. */
public enum Language {
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The first wanted one that Vigor speaks; English when it speaks none of them. */
  public static Language of(List<Locale> wanted) {
    return wanted.stream().flatMap(Language::in).findFirst().orElse(ENGLISH);
  }

  /** Its tag in headers and resources, such as {@code de}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  private static Stream<Language> in(Locale wanted) {
    return Stream.of(values())
        .filter(language -> language.locale.getLanguage().equals(wanted.getLanguage()));
  }
}
