package vigor.kernel.command.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class LanguageTest {

  @Test
  void the_first_language_that_vigor_speaks_is_used() {
    assertThat(Language.of(List.of(Locale.FRENCH, Locale.forLanguageTag("de-AT"), Locale.ENGLISH)))
        .isEqualTo(Language.GERMAN);
    assertThat(Language.of(List.of(Locale.UK, Locale.GERMAN))).isEqualTo(Language.ENGLISH);
  }

  @Test
  void who_asks_for_none_of_them_is_spoken_to_in_english() {
    assertThat(Language.of(List.of())).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(List.of(Locale.JAPANESE))).isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @EnumSource
  void a_language_is_kept_by_its_tag(Language language) {
    String kept = JsonMapper.shared().writeValueAsString(language);
    assertThat(kept).isEqualTo('"' + language.tag() + '"');
    assertThat(JsonMapper.shared().readValue(kept, Language.class)).isEqualTo(language);
  }

  @Test
  void a_tag_that_vigor_does_not_speak_is_no_language() {
    assertThatIllegalArgumentException().isThrownBy(() -> Language.ofTag("fr"));
  }

  @Test
  void what_was_asked_before_languages_were_kept_was_asked_in_english() {
    assertThat(Language.kept(null)).isEqualTo(Language.ENGLISH);
    assertThat(Language.kept(Language.GERMAN)).isEqualTo(Language.GERMAN);
  }

  @Test
  void each_language_says_what_vigor_says_in_its_own_words_and_figures() {
    String english = "Barbell row: estimated one-repetition maximum 98.6 kg.";
    assertThat(Language.ENGLISH.say(english)).isEqualTo(english);
    assertThat(Language.GERMAN.say(english)).contains("Langhantelrudern", "98,6 kg");
    assertThat(Language.GERMAN.say("Somebody's own words.")).isEqualTo("Somebody's own words.");
  }
}
