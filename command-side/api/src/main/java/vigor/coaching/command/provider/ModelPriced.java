package vigor.coaching.command.provider;

import java.time.Instant;
import vigor.kernel.command.StoredAs;

/** An administrator stated what a model costs from an instant on. */
@StoredAs("coaching.model-priced")
public record ModelPriced(PriceSince price, Decision decision, Instant at)
    implements LlmSettingsEvent {}
