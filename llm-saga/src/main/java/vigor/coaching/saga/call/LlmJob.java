package vigor.coaching.saga.call;

import java.time.Instant;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;

/**
 * A queued call in the hands of one worker.
 *
 * @param lease counts the workers that had the job; 1 is the first
 */
record LlmJob(LlmCallId callId, LlmTask task, Instant deadline, long lease) {

  /** Whether another worker had it and did not come to an end. */
  boolean isTakenOver() {
    return lease > 1;
  }
}
