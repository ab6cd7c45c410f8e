package vigor.admin.command.operation;

import java.time.Instant;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.StoredAs;

/**
 * An operation is over.
 *
 * @param result what came of it, or why it failed
 */
@StoredAs("admin.operation-ended")
public record OperationEnded(
    OperationId id,
    boolean succeeded,
    @NotPersonal("what a machine says about its work") String result,
    Instant at)
    implements OperationEvent {}
