package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;

/**
 * Asks for a plan made from the brief.
 *
 * @param language in which a language model is to name things; the local coach's words are said
 *     anew by whoever reads them
 */
public record RequestPlan(
    @TargetAggregateIdentifier PlanId planId,
    PersonId owner,
    PlanBrief brief,
    Language language,
    Instant at)
    implements PlanCommand {}
