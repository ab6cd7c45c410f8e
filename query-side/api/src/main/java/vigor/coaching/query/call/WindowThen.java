package vigor.coaching.query.call;

import org.jspecify.annotations.Nullable;
import vigor.membership.command.WindowKind;

/**
 * A window as a request met it.
 *
 * @param requests paid or under way at that time
 * @param microUsd charged or set aside at that time
 * @param microUsdLimit null where money is not limited
 */
public record WindowThen(
    WindowKind kind,
    String key,
    long requests,
    long requestLimit,
    long microUsd,
    @Nullable Long microUsdLimit) {}
