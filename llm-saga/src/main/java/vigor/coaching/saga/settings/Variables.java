package vigor.coaching.saga.settings;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.PriceSince;
import vigor.coaching.command.provider.ProviderFamily;

/** The environment variables of one family. */
record Variables(ProviderFamily family, Function<String, @Nullable String> environment) {

  /** Empty when unset or blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(environment.apply(family.variable(name)))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The price that is set, from ever on; empty unless both its halves are. */
  Optional<PriceSince> price(String model) {
    Optional<Long> in = text("PRICE_IN").map(Long::parseLong);
    Optional<Long> out = text("PRICE_OUT").map(Long::parseLong);
    return in.flatMap(input -> out.map(output -> new ModelPrice(input, input, output)))
        .map(price -> new PriceSince(new LlmModel(family.code(), model), price, Instant.EPOCH));
  }
}
