package vigor.coaching.query.call;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.route.RouteReject;

/**
 * A model as it was known when the route was decided.
 *
 * @param place in the order, from 1; null when it was not to be asked
 * @param rejected why it was not to be asked; null when it was
 * @param upperBoundMicroUsd the most it could cost; null when its price was unknown
 * @param usualMillis how long it took of late; null before its first answer
 */
public record RouteChoice(
    String provider,
    String model,
    @Nullable Integer place,
    @Nullable RouteReject rejected,
    @Nullable Long upperBoundMicroUsd,
    @Nullable Long usualMillis) {}
