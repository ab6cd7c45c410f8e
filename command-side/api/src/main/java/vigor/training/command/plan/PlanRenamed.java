package vigor.training.command.plan;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** The plan has another title. */
@StoredAs("training.plan-renamed")
public record PlanRenamed(
    PlanId planId, @DataSubject PersonId person, @PersonalData Personal<String> title, Instant at)
    implements PlanEvent {}
