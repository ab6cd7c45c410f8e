package vigor.coaching.domain.budget;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.CloseTranche;
import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.coaching.command.budget.ExpireTranche;
import vigor.coaching.command.budget.GrantTranche;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemBudgetCommand;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemMonth;
import vigor.kernel.domain.EventStream;

/**
 * The event-sourced shell of {@link SystemBudget}. Handlers return the version reached, save for
 * the one that grants.
 */
@AggregateRoot(type = "system-budget")
public final class SystemBudgetAggregate {
  @AggregateIdentifier private @Nullable SystemMonth id;
  private SystemBudget budget = SystemBudget.NEW;

  SystemBudgetAggregate() {}

  /** Returns the micro-USD in the tranche, zero when it is not open. */
  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(GrantTranche command) {
    carryOut(command);
    return budget.amount(command.trancheId()).micros();
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ExpireTranche command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(CloseTranche command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(CorrectSystemSpend command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(SetSystemBudget command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(SystemBudgetEvent event) {
    id = event.month();
    budget = budget.evolve(event);
  }

  private long carryOut(SystemBudgetCommand command) {
    return EventStream.append(SystemBudgetDecisions.decide(command, budget));
  }
}
