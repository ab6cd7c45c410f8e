package vigor.coaching.saga.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeWordsTest {
  private final List<String> shown = new ArrayList<>();
  private final SafeWords words = new SafeWords(shown::add, () -> {});

  @Test
  void words_are_shown_sentence_by_sentence() {
    say("Your bench ", "is at 98.6 kg", ". Well ", "done. ");
    assertThat(shown).containsExactly("Your bench is at 98.6 kg. ", "Well done. ");
    assertThat(words.anyShown()).isTrue();
  }

  @Test
  void half_a_sentence_is_not_shown_yet() {
    say("Your bench is");
    assertThat(shown).isEmpty();
    assertThat(words.anyShown()).isFalse();
  }

  @Test
  void marks_of_citations_are_not_shown() {
    say("It went up [strength-1]. ");
    assertThat(shown).containsExactly("It went up. ");
  }

  @Test
  void after_a_breach_nothing_more_is_shown() {
    say("Hello there. ", "You have a torn muscle. ", "Train on. ");
    assertThat(shown).containsExactly("Hello there. ");
  }

  private void say(String... pieces) {
    for (String piece : pieces) {
      words.next(piece);
    }
  }
}
