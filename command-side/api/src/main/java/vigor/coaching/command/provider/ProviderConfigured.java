package vigor.coaching.command.provider;

import java.time.Instant;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.StoredAs;

/** An administrator set a provider up; this holds before what the environment says. */
@StoredAs("coaching.provider-configured")
public record ProviderConfigured(
    @NotPersonal("a product's name") String provider,
    ProviderSetup setup,
    Decision decision,
    Instant at)
    implements LlmSettingsEvent {}
