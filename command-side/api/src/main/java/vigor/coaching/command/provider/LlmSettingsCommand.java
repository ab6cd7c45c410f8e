package vigor.coaching.command.provider;

import java.time.Instant;

/** A change of what language models are asked, and how. */
public sealed interface LlmSettingsCommand
    permits AdoptSettings, ConfigureProvider, ResetProvider, PriceModel, SetRoutingPolicy {
  LlmSettingsId settings();

  Instant at();
}
