package vigor.coaching.command.provider;

import java.time.Instant;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.StoredAs;

/** An administrator's setup of a provider holds no longer. */
@StoredAs("coaching.provider-reset")
public record ProviderReset(
    @NotPersonal("a product's name") String provider, Decision decision, Instant at)
    implements LlmSettingsEvent {}
