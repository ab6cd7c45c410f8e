package vigor.training.command.plan;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** A plan was asked for; the brief is kept as it was. */
@StoredAs("training.plan-requested")
public record PlanRequested(
    PlanId planId,
    @DataSubject PersonId person,
    boolean llmConsent,
    @PersonalData Personal<PlanBrief> brief,
    Instant at)
    implements PlanEvent {}
