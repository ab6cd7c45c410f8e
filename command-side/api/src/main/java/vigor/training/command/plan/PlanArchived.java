package vigor.training.command.plan;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The plan was put away. */
@StoredAs("training.plan-archived")
public record PlanArchived(PlanId planId, @DataSubject PersonId person, Instant at)
    implements PlanEvent {}
