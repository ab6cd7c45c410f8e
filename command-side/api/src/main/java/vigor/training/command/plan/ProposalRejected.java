package vigor.training.command.plan;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** A proposal did not pass the validator. */
@StoredAs("training.proposal-rejected")
public record ProposalRejected(
    PlanId planId,
    @DataSubject PersonId person,
    PlanSource source,
    @PersonalData Personal<Findings> findings,
    Instant at)
    implements PlanEvent {}
