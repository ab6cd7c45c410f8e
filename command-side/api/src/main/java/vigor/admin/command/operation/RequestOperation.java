package vigor.admin.command.operation;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.Decision;

/**
 * Records that an administrator sets something going; it is done only after that.
 *
 * @param processor whose read model or parked event it is about, or {@code audit-chain}
 * @param letter the parked event; null for anything else
 */
public record RequestOperation(
    @TargetAggregateIdentifier OperationId id,
    OperationKind kind,
    String processor,
    @Nullable String letter,
    Decision decision,
    Instant at)
    implements OperationCommand {}
