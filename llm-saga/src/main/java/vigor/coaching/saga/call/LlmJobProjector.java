package vigor.coaching.saga.call;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallQueued;

/**
 * Keeps the table of calls that wait, in one transaction with its token. What fails is tried again
 * and never parked, because somebody waits. A replay asks nobody: the call itself refuses an
 * attempt when it has ended.
 */
@ProcessingGroup("policy-llm-jobs")
public final class LlmJobProjector {
  private final LlmJobs jobs;
  private final WorkSignal signal;

  public LlmJobProjector(LlmJobs jobs, WorkSignal signal) {
    this.jobs = jobs;
    this.signal = signal;
  }

  @EventHandler
  void on(LlmCallQueued event) {
    jobs.add(event);
    if (CurrentUnitOfWork.isStarted()) {
      CurrentUnitOfWork.get().afterCommit(unitOfWork -> signal.send());
    } else {
      signal.send();
    }
  }

  @EventHandler
  void on(LlmCallCompleted event) {
    jobs.remove(event.callId());
  }

  @EventHandler
  void on(LlmAnswerReused event) {
    jobs.remove(event.callId());
  }

  @EventHandler
  void on(LlmCallFailed event) {
    jobs.remove(event.callId());
  }

  @ResetHandler
  void reset() {
    jobs.removeAll();
  }
}
