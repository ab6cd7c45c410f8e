package vigor.coaching.command.budget;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Books what became known of an attempt after its tranche had been closed. */
public record CorrectSystemSpend(
    @TargetAggregateIdentifier SystemMonth month,
    CorrectionId correctionId,
    CostDifference difference,
    Instant at)
    implements SystemBudgetCommand {}
