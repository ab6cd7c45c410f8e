package vigor.coaching.saga.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.saga.PromptSource.Words;

class LiveAnswersTest {
  private static final TurnId TURN = new TurnId(new UUID(1, 1));

  private final LiveAnswers answers = new LiveAnswers();
  private final List<String> heard = new ArrayList<>();

  @Test
  void who_comes_late_hears_all_from_the_beginning() {
    Words words = answers.speak(TURN);
    words.next("First. ");
    listen();
    words.next("Second. ");
    words.end();
    assertThat(heard).containsExactly("First. ", "Second. ", "(end)");
  }

  @Test
  void who_listens_before_the_first_word_hears_it() {
    listen();
    answers.speak(TURN).next("First. ");
    assertThat(heard).containsExactly("First. ");
  }

  @Test
  void who_comes_after_the_end_hears_nothing() {
    Words words = answers.speak(TURN);
    words.next("First. ");
    words.end();
    listen();
    assertThat(heard).isEmpty();
  }

  private void listen() {
    answers.of(TURN).doOnComplete(() -> heard.add("(end)")).subscribe(heard::add);
  }
}
