package vigor.coaching.command.provider;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an administrator's setup of a provider back; the environment's holds again. */
public record ResetProvider(
    @TargetAggregateIdentifier LlmSettingsId settings,
    String provider,
    Decision decision,
    Instant at)
    implements LlmSettingsCommand {}
