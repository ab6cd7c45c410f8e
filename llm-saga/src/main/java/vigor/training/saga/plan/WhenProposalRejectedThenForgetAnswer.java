package vigor.training.saga.plan;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.KeptAnswers;
import vigor.training.command.plan.ProposalRejected;

/** An answer whose plan did not pass the validator is not given again. */
@DisallowReplay
@ProcessingGroup("policy-forget-answers")
public final class WhenProposalRejectedThenForgetAnswer {
  private final KeptAnswers answers;

  public WhenProposalRejectedThenForgetAnswer(KeptAnswers answers) {
    this.answers = answers;
  }

  @EventHandler
  void on(ProposalRejected event) {
    answers.forget(PlanWish.firstCall(event.planId()));
  }
}
