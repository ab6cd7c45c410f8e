package vigor.coaching.command.provider;

import java.time.Instant;
import java.util.List;
import vigor.kernel.command.StoredAs;

/** The list prices that come with this version of Vigor, all of them. */
@StoredAs("coaching.prices-listed")
public record PricesListed(List<PriceSince> listed, Instant at) implements LlmSettingsEvent {}
