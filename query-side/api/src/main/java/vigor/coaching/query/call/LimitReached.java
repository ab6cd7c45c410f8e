package vigor.coaching.query.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.LimitKind;
import vigor.membership.command.WindowKind;

/**
 * The limit that refused a request.
 *
 * @param window null for requests under way at once
 * @param limit in requests or micro-USD
 * @param used in the same unit
 * @param resetsAt when the window ends (UTC), null for requests under way at once
 */
public record LimitReached(
    LimitKind kind,
    @Nullable WindowKind window,
    @Nullable String key,
    long limit,
    long used,
    @Nullable Instant resetsAt) {}
