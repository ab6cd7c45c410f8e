package vigor.training.command.plan;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** The plan changed in answer to feedback; the explanation says how. */
@StoredAs("training.plan-adapted")
public record PlanAdapted(
    PlanId planId,
    @DataSubject PersonId person,
    @PersonalData Personal<PlanFeedback> feedback,
    @PersonalData Personal<PlanContent> content,
    @PersonalData Personal<String> explanation,
    Instant at)
    implements PlanEvent {}
