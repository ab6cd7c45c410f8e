package vigor.coaching.saga.settings;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.coaching.saga.provider.ModelPrice;
import vigor.coaching.saga.provider.PriceList;

/** The environment variables of one family. */
record Variables(ProviderFamily family, Function<String, @Nullable String> environment) {
  private static final ModelPrice FREE = new ModelPrice(0, 0, 0);

  /** Empty when unset or blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(environment.apply(family.variable(name)))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The price that is set, else the listed one; a server of one's own costs nothing. */
  ModelPrice price(String model) {
    Optional<Long> in = text("PRICE_IN").map(Long::parseLong);
    Optional<Long> out = text("PRICE_OUT").map(Long::parseLong);
    if (in.isPresent() && out.isPresent()) {
      return new ModelPrice(in.get(), in.get(), out.get());
    }
    return family == ProviderFamily.LOCAL_LLM
        ? FREE
        : PriceList.of(family.provider(), model).orElse(PriceList.UNKNOWN_MODEL);
  }
}
