package vigor.admin.command.operation;

import java.time.Instant;
import vigor.kernel.command.StoredEvent;

/** What happened in running the house. */
public sealed interface OperationEvent extends StoredEvent
    permits OperationRequested, OperationEnded {
  OperationId id();

  Instant at();
}
