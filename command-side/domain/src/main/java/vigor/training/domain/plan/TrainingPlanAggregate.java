package vigor.training.domain.plan;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.plan.AcceptPlan;
import vigor.training.command.plan.ArchivePlan;
import vigor.training.command.plan.GiveFeedback;
import vigor.training.command.plan.PlanCommand;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.ProposePlan;
import vigor.training.command.plan.RenamePlan;
import vigor.training.command.plan.RequestPlan;
import vigor.training.command.plan.SwapExercise;
import vigor.training.command.plan.UseLocalCoach;

/** The event-sourced shell of {@link TrainingPlan}; each handler returns the version reached. */
@AggregateRoot(type = "training-plan")
public final class TrainingPlanAggregate {
  private static final PlanDecisions DECISIONS =
      new PlanDecisions(new PlanMaking(ExerciseCatalogue.bundled()));

  @AggregateIdentifier private @Nullable PlanId id;
  private TrainingPlan plan = TrainingPlan.NONE;

  TrainingPlanAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RequestPlan command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ProposePlan command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(UseLocalCoach command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(AcceptPlan command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RenamePlan command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(SwapExercise command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(GiveFeedback command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ArchivePlan command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(PlanEvent event) {
    id = event.planId();
    plan = plan.evolve(event);
  }

  private long carryOut(PlanCommand command) {
    return EventStream.append(DECISIONS.decide(command, plan));
  }
}
