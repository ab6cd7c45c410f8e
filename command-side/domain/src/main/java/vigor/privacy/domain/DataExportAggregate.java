package vigor.privacy.domain;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.privacy.command.ConfirmExport;
import vigor.privacy.command.DiscardExport;
import vigor.privacy.command.ExportEvent;
import vigor.privacy.command.ExportId;
import vigor.privacy.command.RedeemExport;
import vigor.privacy.command.RequestExport;

/** The event-sourced shell of {@link DataExport}; each handler returns the version reached. */
@AggregateRoot(type = "export")
public final class DataExportAggregate {
  @AggregateIdentifier private @Nullable ExportId id;
  private DataExport export = DataExport.NONE;

  DataExportAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RequestExport command) {
    return EventStream.append(DataExportDecisions.decide(command, export));
  }

  @CommandHandler
  long handle(ConfirmExport command) {
    return EventStream.append(DataExportDecisions.decide(command, export));
  }

  @CommandHandler
  long handle(RedeemExport command) {
    return EventStream.append(DataExportDecisions.decide(command, export));
  }

  @CommandHandler
  long handle(DiscardExport command) {
    return EventStream.append(DataExportDecisions.decide(command, export));
  }

  @EventSourcingHandler
  void on(ExportEvent event) {
    id = event.exportId();
    export = export.evolve(event);
  }
}
