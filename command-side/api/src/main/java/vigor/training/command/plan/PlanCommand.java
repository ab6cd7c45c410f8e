package vigor.training.command.plan;

import vigor.kernel.command.PersonId;

/** A wish to make or change a plan. The owner comes from the caller's token or the request. */
public sealed interface PlanCommand
    permits RequestPlan,
        ProposePlan,
        UseLocalCoach,
        AcceptPlan,
        RenamePlan,
        SwapExercise,
        GiveFeedback,
        ArchivePlan {
  PlanId planId();

  PersonId owner();
}
