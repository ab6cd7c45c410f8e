package vigor.coaching.command.provider;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** States what a model costs from an instant on. */
public record PriceModel(
    @TargetAggregateIdentifier LlmSettingsId settings,
    PriceSince price,
    Decision decision,
    Instant at)
    implements LlmSettingsCommand {}
