package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a call without an answer. An attempt nobody reported on is taken as sent and never repeated.
 */
public record GiveUpLlmCall(
    @TargetAggregateIdentifier LlmCallId callId, long lease, LlmErrorClass reason, Instant at)
    implements LlmCallCommand {}
