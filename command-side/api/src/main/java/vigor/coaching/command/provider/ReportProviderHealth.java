package vigor.coaching.command.provider;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells how a provider is; the same state again is no event. */
public record ReportProviderHealth(
    @TargetAggregateIdentifier ProviderHealthId id, ProviderHealth health, Instant at) {}
