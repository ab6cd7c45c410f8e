package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.route.RouteDecision;

/**
 * Ends a call without an answer. An attempt nobody reported on is taken as sent and never repeated.
 *
 * @param route why nobody was asked; null when somebody was, or nobody was looked for
 */
public record GiveUpLlmCall(
    @TargetAggregateIdentifier LlmCallId callId,
    long lease,
    LlmErrorClass reason,
    @Nullable RouteDecision route,
    Instant at)
    implements LlmCallCommand {}
