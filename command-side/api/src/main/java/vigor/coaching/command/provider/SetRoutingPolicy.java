package vigor.coaching.command.provider;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.coaching.command.route.RoutingStrategy;

/** Decides how the order of providers is found. */
public record SetRoutingPolicy(
    @TargetAggregateIdentifier LlmSettingsId settings,
    RoutingStrategy strategy,
    Decision decision,
    Instant at)
    implements LlmSettingsCommand {}
