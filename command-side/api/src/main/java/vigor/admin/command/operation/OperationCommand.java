package vigor.admin.command.operation;

/** What can be asked of an operation. */
public sealed interface OperationCommand permits RequestOperation, EndOperation {
  OperationId id();
}
