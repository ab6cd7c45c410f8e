package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * A node may spend {@code amount}.
 *
 * @param limit the limit it was granted under
 * @param expiresAt until when calls are started on it
 */
@StoredAs("coaching.system-tranche-granted")
public record SystemTrancheGranted(
    SystemMonth month,
    TrancheId trancheId,
    MicroUsd amount,
    MicroUsd limit,
    Instant expiresAt,
    Instant at)
    implements SystemBudgetEvent {}
