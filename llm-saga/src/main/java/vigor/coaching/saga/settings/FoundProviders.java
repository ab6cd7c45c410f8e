package vigor.coaching.saga.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.KeyRef;
import vigor.coaching.command.provider.PriceSince;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderSetup;

/**
 * What the environment sets up: {@code VIGOR_<FAMILY>_API_KEY}, {@code _BASE_URL}, {@code _MODEL},
 * {@code _REASONING_EFFORT}, and {@code _PRICE_IN} with {@code _PRICE_OUT} (micro-USD per million
 * tokens). Key or base URL is enough; with neither, or with no address, the family is not set up.
 *
 * @param setups by provider name, which is the family's code
 * @param stated the prices that are set
 */
public record FoundProviders(SortedMap<String, ProviderSetup> setups, List<PriceSince> stated) {
  private static final int BETWEEN_PRIORITIES = 10;

  public static FoundProviders in(Function<String, @Nullable String> environment) {
    SortedMap<String, ProviderSetup> setups = new TreeMap<>();
    List<PriceSince> stated = new ArrayList<>();
    for (ProviderFamily family : ProviderFamily.values()) {
      Variables variables = new Variables(family, environment);
      setup(family, variables)
          .ifPresent(
              setup -> {
                setups.put(family.code(), setup);
                variables.price(setup.models().getFirst()).ifPresent(stated::add);
              });
    }
    return new FoundProviders(setups, List.copyOf(stated));
  }

  private static Optional<ProviderSetup> setup(ProviderFamily family, Variables variables) {
    Optional<String> key = variables.text("API_KEY");
    Optional<String> url = variables.text("BASE_URL");
    if (key.isEmpty() && url.isEmpty()) {
      return Optional.empty();
    }
    String model = variables.text("MODEL").orElse(family.model());
    return url.or(() -> Optional.ofNullable(family.baseUrl()))
        .map(
            baseUrl ->
                new ProviderSetup(
                    family,
                    baseUrl,
                    key.isEmpty() ? KeyRef.NONE : new KeyRef("env:" + family.variable("API_KEY")),
                    List.of(model),
                    true,
                    (family.ordinal() + 1) * BETWEEN_PRIORITIES,
                    ProviderSetup.USUAL_WEIGHT,
                    ProviderSetup.USUALLY_AT_ONCE,
                    variables.text("REASONING_EFFORT").orElse(defaultEffort(family, model))));
  }

  /** Models that reason would spend the few seconds and the output limit on it. */
  private static @Nullable String defaultEffort(ProviderFamily family, String model) {
    return family == ProviderFamily.OPENAI && model.startsWith("gpt-5.") ? "none" : null;
  }
}
