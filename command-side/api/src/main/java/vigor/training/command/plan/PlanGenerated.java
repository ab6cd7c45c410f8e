package vigor.training.command.plan;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** A sound plan came to be, with who made it and why they did. */
@StoredAs("training.plan-generated")
public record PlanGenerated(
    PlanId planId,
    @DataSubject PersonId person,
    PlanSource source,
    @NotPersonal("a code") String sourceReason,
    @PersonalData Personal<PlanContent> content,
    Instant at)
    implements PlanEvent {}
