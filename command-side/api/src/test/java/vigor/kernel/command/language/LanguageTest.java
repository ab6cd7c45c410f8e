package vigor.kernel.command.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
