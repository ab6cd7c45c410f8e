package vigor.coaching.command.provider;

import java.time.Instant;
import vigor.coaching.command.LlmModel;
import vigor.kernel.command.StoredAs;

/** A provider fell ill, asked for a pause, refused our key, or is well again. */
@StoredAs("coaching.provider-health-changed")
public record ProviderHealthChanged(LlmModel model, ProviderHealth health, Instant at)
    implements ProviderHealthEvent {}
