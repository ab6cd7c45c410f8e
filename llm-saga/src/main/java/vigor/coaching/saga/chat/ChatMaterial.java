package vigor.coaching.saga.chat;

import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.Tone;

/**
 * What a model is shown: data, never instructions.
 *
 * @param facts what may be cited
 * @param askedBefore older questions of the conversation, shortened
 * @param turns the last turns, whole
 */
record ChatMaterial(
    String tone,
    List<Fact> facts,
    List<String> askedBefore,
    List<ChatTurn> turns,
    String question) {
  private static final int WHOLE_TURNS = 4;
  private static final int OLDER_QUESTIONS = 10;
  private static final int SHORTENED = 120;

  record Fact(String id, String text) {
    static Fact of(CoachFact fact) {
      return new Fact(fact.id(), fact.text());
    }
  }

  static ChatMaterial of(CoachQuestion question, Tone tone, List<ChatTurn> earlier) {
    int whole = Math.max(0, earlier.size() - WHOLE_TURNS);
    int older = Math.max(0, whole - OLDER_QUESTIONS);
    return new ChatMaterial(
        tone.code(),
        question.facts().stream().map(Fact::of).toList(),
        earlier.subList(older, whole).stream().map(turn -> shortened(turn.question())).toList(),
        List.copyOf(earlier.subList(whole, earlier.size())),
        question.text());
  }

  private static String shortened(String text) {
    return text.length() <= SHORTENED ? text : text.substring(0, SHORTENED) + "…";
  }
}
