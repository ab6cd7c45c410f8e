package vigor.coaching.saga.chat;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.coaching.command.chat.CoachAnswerRejected;
import vigor.kernel.saga.KeptAnswers;

/** An answer the conversation did not let pass is not given again. */
@DisallowReplay
@ProcessingGroup("policy-forget-answers")
public final class WhenAnswerRejectedThenForgetIt {
  private final KeptAnswers answers;

  public WhenAnswerRejectedThenForgetIt(KeptAnswers answers) {
    this.answers = answers;
  }

  @EventHandler
  void on(CoachAnswerRejected event) {
    answers.forget(ChatWish.call(event.conversationId(), event.turn()));
  }
}
