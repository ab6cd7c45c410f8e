package vigor.kernel.command.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** Reads a tag; throws {@link IllegalArgumentException} for one that Vigor does not speak. */
  @JsonCreator
  public static Language ofTag(String tag) {
    return Stream.of(values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not spoken here: " + tag));
  }

  /** What was kept with a request; English where requests did not keep it yet. */
  public static Language kept(@Nullable Language language) {
    return language == null ? ENGLISH : language;
  }

  /** Vigor's own English in this language; text that is not Vigor's own stays as it is. */
  public String say(String english) {
    return switch (this) {
      case ENGLISH -> english;
      case GERMAN -> Phrasebook.german().say(english);
    };
  }

  /** What it is called in English, such as {@code German}. */
  public String inEnglish() {
    return locale.getDisplayLanguage(Locale.ENGLISH);
  }

  /** Its tag in headers, resources and events, such as {@code de}. */
  @JsonValue
  public String tag() {
    return locale.toLanguageTag();
  }

  private static Stream<Language> in(Locale wanted) {
    return Stream.of(values())
        .filter(language -> language.locale.getLanguage().equals(wanted.getLanguage()));
  }
}
