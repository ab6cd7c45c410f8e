package vigor.coaching.command.provider;

import java.time.Instant;
import vigor.coaching.command.LlmModel;

/** A price and the instant (UTC) from which it holds, until a later one does. */
public record PriceSince(LlmModel model, ModelPrice price, Instant validFrom) {}
