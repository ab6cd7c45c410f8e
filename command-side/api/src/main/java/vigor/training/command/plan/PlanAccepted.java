package vigor.training.command.plan;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The person trains by this plan. */
@StoredAs("training.plan-accepted")
public record PlanAccepted(PlanId planId, @DataSubject PersonId person, Instant at)
    implements PlanEvent {}
