package vigor.training.command.plan;

import vigor.kernel.command.DomainEvent;

/** What happened to a plan. */
public sealed interface PlanEvent extends DomainEvent
    permits PlanRequested,
        ProposalRejected,
        PlanGenerated,
        PlanAccepted,
        PlanRenamed,
        ExerciseSwapped,
        PlanAdapted,
        PlanArchived {
  PlanId planId();
}
