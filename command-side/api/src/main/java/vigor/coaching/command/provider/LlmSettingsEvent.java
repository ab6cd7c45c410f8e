package vigor.coaching.command.provider;

import java.time.Instant;
import vigor.kernel.command.StoredEvent;

/** What was decided about language models. {@link LlmSettings} is the sum of it. */
public sealed interface LlmSettingsEvent extends StoredEvent
    permits ProvidersFound,
        PricesListed,
        ProviderConfigured,
        ProviderReset,
        ModelPriced,
        RoutingPolicySet {
  Instant at();
}
