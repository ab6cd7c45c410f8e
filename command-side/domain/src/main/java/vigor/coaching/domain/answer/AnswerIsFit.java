package vigor.coaching.domain.answer;

import java.util.ArrayList;
import java.util.List;
import vigor.coaching.command.safety.AnswerRule;

/** Words are fit to be an answer when there are some, not too many, and none that harm. */
public final class AnswerIsFit {
  private AnswerIsFit() {}

  /** The names of the rules a proposed answer breaks. */
  public static List<String> broken(String text) {
    return broken(text, AnswerRule.LONGEST);
  }

  /** The same with a length of its own, in characters. */
  public static List<String> broken(String text, int longest) {
    List<String> broken = new ArrayList<>(AnswerRule.brokenBy(text));
    if (text.isBlank()) {
      broken.add("HAS_WORDS");
    }
    if (text.length() > longest) {
      broken.add("IS_SHORT");
    }
    return List.copyOf(broken);
  }
}
