package vigor.training.command.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.kernel.command.language.Language;

/**
 * A plan was asked for; the brief is kept as it was.
 *
 * @param language in which a language model is to name things; null where nobody asked for it:
 *     before revision 2, when all was English
 */
@StoredAs(value = "training.plan-requested", revision = 2)
public record PlanRequested(
    PlanId planId,
    @DataSubject PersonId person,
    boolean llmConsent,
    @PersonalData Personal<PlanBrief> brief,
    @Nullable Language language,
    Instant at)
    implements PlanEvent {}
