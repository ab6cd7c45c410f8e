package vigor.kernel.command.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {
  private static final Phrasebook BOOK = Phrasebook.german();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Barbell bench press|Bankdrücken",
        "lower_back|unterer Rücken",
        "Chest|Brust",
        "102.5|102,5",
        "1,000 kg moved|1.000 kg bewegt",
        "3 Nov 2026|3. Nov. 2026",
        "muscle gain, then fat loss|Muskelaufbau, dann Fettabbau",
        "Full body A|Ganzkörper A",
        "150 s of rest let you repeat the set well.|Nach 150 s Pause gelingt dir der Satz wieder"
            + " gut.",
      })
  void words_and_figures_are_written_as_germans_write_them(String english, String german) {
    assertThat(BOOK.say(english)).isEqualTo(german);
  }

  @Test
  void sentences_in_a_row_are_said_one_by_one() {
    assertThat(BOOK.say("3 sets suit its main place. One less, because it was too hard."))
        .isEqualTo(
            "3 Sätze passen zu ihrem Platz (Hauptübung). Einer weniger, weil es zu schwer war.");
  }

  @Test
  void lines_and_bullets_stay_where_they_are() {
    assertThat(BOOK.say("No rush today.\n\nWhat comes next:\n• Trained 3 weeks in a row."))
        .isEqualTo("Keine Eile heute.\n\nWas als Nächstes kommt:\n• 3 Wochen in Folge trainiert.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Your squat looks strong this week.",
        "No rush today. Your squat looks strong this week.",
        "Rest two minutes on heavy, large movements and one on small ones.",
        "Bankdrücken",
      })
  void words_of_a_model_or_a_person_stay_as_they_are(String words) {
    assertThat(BOOK.say(words)).isEqualTo(words);
  }

  @Test
  void what_a_person_wished_for_is_not_translated_inside_our_sentence() {
    assertThat(BOOK.say("You chose it: no rush today."))
        .isEqualTo("Du hast sie gewählt: no rush today.");
  }

  @Test
  void a_phrase_and_its_translation_have_the_same_places() {
    assertThatThrownBy(() -> new Phrasebook(Map.of("{n:number} sets", "{m} Sätze"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{m} Sätze");
  }

  @Test
  void long_text_of_others_is_given_up_at_once() {
    String essay = "Push: pull, legs, core; rest. ".repeat(600);
    assertThat(BOOK.say(essay)).isEqualTo(essay);
  }
}
