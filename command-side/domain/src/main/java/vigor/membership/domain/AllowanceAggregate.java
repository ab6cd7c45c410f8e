package vigor.membership.domain;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.membership.command.AllowanceCommand;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MoveAllowance;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SetPersonalBudget;
import vigor.membership.command.SettleLlmSpend;

/**
 * The event-sourced shell of {@link Allowance}. One stream takes one command at a time, so two
 * requests cannot both pass on the same headroom. Each handler returns the version reached.
 */
@AggregateRoot(type = "allowance")
public final class AllowanceAggregate {
  @AggregateIdentifier private @Nullable AllowanceId id;
  private Allowance allowance = Allowance.NEW;

  AllowanceAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ReserveLlmSpend command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(SettleLlmSpend command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ReleaseLlmSpend command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ChangeTier command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(MoveAllowance command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(SetPersonalBudget command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(MembershipEvent event) {
    id = new AllowanceId(event.person());
    allowance = allowance.evolve(event);
  }

  private long carryOut(AllowanceCommand command) {
    return EventStream.append(AllowanceDecisions.decide(command, allowance));
  }
}
