package vigor.coaching.saga.answer;

import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;

/** What an earlier call was answered, and by whom. */
public record KnownAnswer(LlmCallId source, LlmModel model, String text) {

  /** Without the text, which may be personal. */
  @Override
  public String toString() {
    return "KnownAnswer[" + source + ", " + model + "]";
  }
}
