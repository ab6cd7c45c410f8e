package vigor.admin.command.operation;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records how an operation ended.
 *
 * @param succeeded whether it did what it was for
 * @param result what came of it, or why it failed; names no person
 */
public record EndOperation(
    @TargetAggregateIdentifier OperationId id, boolean succeeded, String result, Instant at)
    implements OperationCommand {}
