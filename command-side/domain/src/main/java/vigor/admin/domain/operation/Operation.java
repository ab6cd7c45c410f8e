package vigor.admin.domain.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.admin.command.operation.EndOperation;
import vigor.admin.command.operation.OperationCommand;
import vigor.admin.command.operation.OperationEnded;
import vigor.admin.command.operation.OperationEvent;
import vigor.admin.command.operation.OperationRequested;
import vigor.admin.command.operation.RequestOperation;
import vigor.kernel.command.CommandRefused;

/** An operation as its events tell it. */
record Operation(@Nullable OperationRequested request, @Nullable OperationEnded end) {
  static final Operation NONE = new Operation(null, null);

  Operation evolve(OperationEvent event) {
    return switch (event) {
      case OperationRequested e -> new Operation(e, null);
      case OperationEnded e -> new Operation(request, e);
    };
  }

  List<OperationEvent> decide(OperationCommand command) {
    return switch (command) {
      case RequestOperation c -> request(c);
      case EndOperation c -> end(c);
    };
  }

  private List<OperationEvent> request(RequestOperation c) {
    if (request != null) {
      return List.of();
    }
    if (c.decision().reason().isBlank()) {
      throw CommandRefused.rule(
          "OperationHasAReason", "reason", "Say why; it is recorded with what you do.");
    }
    return List.of(
        new OperationRequested(c.id(), c.kind(), c.processor(), c.letter(), c.decision(), c.at()));
  }

  private List<OperationEvent> end(EndOperation c) {
    if (request == null) {
      throw CommandRefused.notFound("OperationIsRequested", "There is no such operation.");
    }
    return end != null
        ? List.of()
        : List.of(new OperationEnded(c.id(), c.succeeded(), c.result(), c.at()));
  }
}
