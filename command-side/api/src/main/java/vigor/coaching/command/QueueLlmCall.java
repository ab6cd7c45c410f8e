package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;

/**
 * Asks the worker to make a call.
 *
 * @param upperBound the most any one attempt may cost, as it was reserved
 * @param deadline when whoever asked stops waiting (UTC)
 */
public record QueueLlmCall(
    @TargetAggregateIdentifier LlmCallId callId,
    PersonId owner,
    LlmTask task,
    MicroUsd upperBound,
    Instant deadline,
    Instant at)
    implements LlmCallCommand {}
