package vigor.coaching.command.chat;

import java.util.List;

/**
 * What the coach said.
 *
 * @param text plain sentences, paragraphs separated by empty lines
 * @param citations the ids of the facts it rests on
 */
public record CoachAnswer(String text, List<String> citations) {
  public CoachAnswer {
    citations = List.copyOf(citations);
  }

  @Override
  public String toString() {
    return "CoachAnswer[" + text.length() + " characters]";
  }
}
