package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendId;

/**
 * Asks the worker to make a call.
 *
 * @param spend the reservation that pays for it; null when nobody does
 * @param upperBound the most any one attempt may cost, as it was reserved
 * @param deadline when whoever asked stops waiting (UTC)
 */
public record QueueLlmCall(
    @TargetAggregateIdentifier LlmCallId callId,
    PersonId owner,
    LlmTask task,
    @Nullable SpendId spend,
    MicroUsd upperBound,
    Instant deadline,
    Instant at)
    implements LlmCallCommand {}
