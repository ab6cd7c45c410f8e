package vigor.coaching.domain.chat;

import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.Personal;

/** A question that waits for its answer. */
record OpenTurn(Personal<CoachQuestion> question, Tone tone) {

  /** What may be cited; nothing when the question was erased. */
  List<CoachFact> facts() {
    return question.readable().map(CoachQuestion::facts).orElse(List.of());
  }
}
