package vigor.admin.domain.operation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.admin.command.operation.EndOperation;
import vigor.admin.command.operation.OperationEvent;
import vigor.admin.command.operation.OperationId;
import vigor.admin.command.operation.RequestOperation;
import vigor.kernel.domain.EventStream;

/** The event-sourced shell of {@link Operation}; each handler returns the version reached. */
@AggregateRoot(type = "operation")
public final class OperationAggregate {
  @AggregateIdentifier private @Nullable OperationId id;
  private Operation operation = Operation.NONE;

  OperationAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RequestOperation command) {
    return EventStream.append(operation.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(EndOperation command) {
    return EventStream.append(operation.decide(command));
  }

  @EventSourcingHandler
  void on(OperationEvent event) {
    id = event.id();
    operation = operation.evolve(event);
  }
}
