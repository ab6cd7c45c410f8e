package vigor.coaching.command.chat;

import java.util.List;

/**
 * A question with all the coach was shown to answer it.
 *
 * @param text the person's words, 1 to 2000 characters
 * @param facts what the coach saw, nothing else about the person
 */
public record CoachQuestion(String text, List<CoachFact> facts) {
  /** The longest question, in characters. */
  public static final int LONGEST = 2000;

  public CoachQuestion {
    facts = List.copyOf(facts);
  }

  @Override
  public String toString() {
    return "CoachQuestion[" + facts.size() + " facts]";
  }
}
