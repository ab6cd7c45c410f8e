package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.TrancheId;
import vigor.coaching.command.route.RouteDecision;
import vigor.membership.command.MicroUsd;

/**
 * Announces an attempt before its connection is opened.
 *
 * @param attempt counts from 1 within the call
 * @param lease the worker's right to the job; a higher one ends all lower ones
 * @param upperBound the most this attempt can cost
 * @param tranche the part of the house's budget that pays; null when the attempt can cost nothing
 * @param route how the order was found; told with the first attempt, null afterwards
 */
public record StartLlmAttempt(
    @TargetAggregateIdentifier LlmCallId callId,
    int attempt,
    long lease,
    LlmModel model,
    MicroUsd upperBound,
    @Nullable TrancheId tranche,
    @Nullable RouteDecision route,
    Instant at)
    implements LlmCallCommand {}
