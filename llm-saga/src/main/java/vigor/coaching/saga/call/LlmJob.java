package vigor.coaching.saga.call;

import java.time.Instant;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;

/**
 * A queued call in the hands of one worker.
 *
 * @param upperBound the most an attempt may cost
 * @param lease counts the workers that had the job; 1 is the first. It runs out only after the
 *     deadline, so a further worker has nothing to do but to end the call
 */
record LlmJob(
    LlmCallId callId,
    PersonId person,
    LlmTask task,
    MicroUsd upperBound,
    Instant deadline,
    long lease) {}
