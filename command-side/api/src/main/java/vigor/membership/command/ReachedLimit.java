package vigor.membership.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.NotPersonal;

/**
 * The limit a request would have passed.
 *
 * @param kind what is limited
 * @param window in which window, null for open reservations
 * @param limit what the tier allows, in requests or micro-USD
 * @param used what is already settled or reserved, in the same unit
 * @param resetsAt when the window ends (UTC), null for open reservations
 */
@NotPersonal("a rule's own numbers")
public record ReachedLimit(
    LimitKind kind,
    @Nullable SpendWindow window,
    long limit,
    long used,
    @Nullable Instant resetsAt) {}
