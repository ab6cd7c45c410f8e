package vigor.admin.command.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.StoredAs;

/**
 * An administrator set something going.
 *
 * @param letter the parked event; null for anything else
 */
@StoredAs("admin.operation-requested")
public record OperationRequested(
    OperationId id,
    OperationKind kind,
    @NotPersonal("a part of Vigor") String processor,
    @NotPersonal("the id of an event") @Nullable String letter,
    Decision decision,
    Instant at)
    implements OperationEvent {}
