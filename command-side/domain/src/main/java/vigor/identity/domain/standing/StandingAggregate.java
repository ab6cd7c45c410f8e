package vigor.identity.domain.standing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.standing.DisableAccount;
import vigor.identity.command.standing.DisclosePersonalData;
import vigor.identity.command.standing.EnableAccount;
import vigor.identity.command.standing.EndSessions;
import vigor.identity.command.standing.StandingCommand;
import vigor.identity.command.standing.StandingEvent;
import vigor.identity.command.standing.StandingId;
import vigor.kernel.domain.EventStream;

/** Whether an account may be used; each handler returns the version reached. */
@AggregateRoot(type = "standing")
public final class StandingAggregate {
  @AggregateIdentifier private @Nullable StandingId id;
  private boolean disabled;

  StandingAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(DisableAccount command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(EnableAccount command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(EndSessions command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(DisclosePersonalData command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(StandingEvent event) {
    id = new StandingId(event.person());
    disabled = StandingDecisions.isDisabled(event, disabled);
  }

  private long carryOut(StandingCommand command) {
    return EventStream.append(StandingDecisions.decide(command, disabled));
  }
}
