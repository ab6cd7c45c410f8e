package vigor.coaching.domain.chat;

import vigor.coaching.command.chat.CoachQuestion;
import vigor.kernel.command.CommandRefused;

/** A question has words, and not too many. */
final class QuestionIsShort {
  private QuestionIsShort() {}

  static void check(CoachQuestion question) {
    int length = question.text().strip().length();
    if (length == 0 || length > CoachQuestion.LONGEST) {
      throw CommandRefused.rule(
          "QuestionIsShort",
          "message",
          "Ask in 1 to %d characters.".formatted(CoachQuestion.LONGEST));
    }
  }
}
