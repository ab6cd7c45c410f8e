package vigor.kernel.saga.deadline;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vigor.kernel.saga.DeadlineHandler;

/** What db-scheduler runs for a handler. */
final class DeadlineTask {
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  private DeadlineTask() {}

  static Task<Void> of(DeadlineHandler handler, Clock clock) {
    return Tasks.custom(handler.name(), Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
        .onDeadExecutionRevive()
        .execute((deadline, context) -> outcome(handler, deadline.getId(), clock.instant()));
  }

  private static CompletionHandler<Void> outcome(DeadlineHandler handler, String id, Instant now) {
    return handler
        .due(id, now)
        .<CompletionHandler<Void>>map(
            again -> (complete, operations) -> operations.reschedule(complete, again))
        .orElseGet(CompletionHandler.OnCompleteRemove::new);
  }
}
