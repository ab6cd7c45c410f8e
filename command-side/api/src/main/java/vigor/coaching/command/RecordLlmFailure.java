package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Reports that an attempt failed; the call goes on. */
public record RecordLlmFailure(
    @TargetAggregateIdentifier LlmCallId callId,
    int attempt,
    long lease,
    LlmFailure failure,
    Instant at)
    implements LlmCallCommand {}
