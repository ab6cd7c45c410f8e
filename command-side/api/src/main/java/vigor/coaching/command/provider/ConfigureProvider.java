package vigor.coaching.command.provider;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets a provider up, or another way than the environment does.
 *
 * @param provider its name: small letters, digits and dashes
 * @param decision who does it, and why
 */
public record ConfigureProvider(
    @TargetAggregateIdentifier LlmSettingsId settings,
    String provider,
    ProviderSetup setup,
    Decision decision,
    Instant at)
    implements LlmSettingsCommand {}
