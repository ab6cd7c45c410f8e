package vigor.coaching.query.provider;

import java.time.Instant;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;

/** What a model costs from an instant on (UTC), and who says so. */
public record PriceEntry(
    LlmModel model, ModelPrice price, Instant validFrom, SettingSource source) {}
