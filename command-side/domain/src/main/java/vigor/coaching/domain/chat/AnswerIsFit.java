package vigor.coaching.domain.chat;

import java.util.ArrayList;
import java.util.List;
import vigor.coaching.command.safety.AnswerRule;

/** Words are fit to be an answer when there are some, not too many, and none that harm. */
final class AnswerIsFit {
  private AnswerIsFit() {}

  /** The names of the rules a proposed answer breaks. */
  static List<String> broken(String text) {
    List<String> broken = new ArrayList<>(AnswerRule.brokenBy(text));
    if (text.isBlank()) {
      broken.add("HAS_WORDS");
    }
    if (text.length() > AnswerRule.LONGEST) {
      broken.add("IS_SHORT");
    }
    return List.copyOf(broken);
  }
}
