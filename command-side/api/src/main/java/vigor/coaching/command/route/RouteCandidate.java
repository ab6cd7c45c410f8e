package vigor.coaching.command.route;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.membership.command.MicroUsd;

/**
 * A model that might be asked, as it was known at the time.
 *
 * @param priority low numbers come first
 * @param weight its share where calls are spread
 * @param upperBound the most this call can cost there; null when the price is unknown
 * @param usualMillis how long it took of late; null when it has not answered yet
 * @param quick whether it usually answers within a few seconds
 */
public record RouteCandidate(
    LlmModel model,
    int priority,
    int weight,
    @Nullable MicroUsd upperBound,
    @Nullable Long usualMillis,
    boolean quick,
    Readiness readiness) {}
