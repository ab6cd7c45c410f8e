package vigor.coaching.saga.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.saga.provider.ModelPrice;

/**
 * How to reach a provider.
 *
 * @param apiKey sent in a header, never in an address
 * @param baseUrl up to and including the version, for example {@code https://api.openai.com/v1}
 * @param model the model's name
 * @param price what it costs
 * @param reasoningEffort sent along when not null
 */
public record ProviderSettings(
    ProviderFamily family,
    String apiKey,
    String baseUrl,
    String model,
    ModelPrice price,
    @Nullable String reasoningEffort) {
  private static final String NO_KEY = "none";

  /** The settings of all families that are set up, in the order in which they are asked. */
  public static List<ProviderSettings> all(Function<String, @Nullable String> environment) {
    return Arrays.stream(ProviderFamily.values())
        .flatMap(family -> from(family, environment).stream())
        .toList();
  }

  /**
   * Reads {@code VIGOR_<FAMILY>_API_KEY}, {@code _BASE_URL}, {@code _MODEL}, {@code _PRICE_IN} and
   * {@code _PRICE_OUT} (micro-USD per million tokens, both or neither) and {@code
   * _REASONING_EFFORT}. Empty when neither key nor base URL is set, or when there is no address:
   * then nobody is asked.
   */
  public static Optional<ProviderSettings> from(
      ProviderFamily family, Function<String, @Nullable String> environment) {
    Variables variables = new Variables(family, environment);
    Optional<String> key = variables.text("API_KEY");
    Optional<String> url = variables.text("BASE_URL");
    if (key.isEmpty() && url.isEmpty()) {
      return Optional.empty();
    }
    String model = variables.text("MODEL").orElse(family.model());
    return url.or(() -> Optional.ofNullable(family.baseUrl()))
        .map(
            baseUrl ->
                new ProviderSettings(
                    family,
                    key.orElse(NO_KEY),
                    baseUrl,
                    model,
                    variables.price(model),
                    variables.text("REASONING_EFFORT").orElse(defaultEffort(family, model))));
  }

  /** Models that reason would spend the few seconds and the output limit on it. */
  private static @Nullable String defaultEffort(ProviderFamily family, String model) {
    return family == ProviderFamily.OPENAI && model.startsWith("gpt-5.") ? "none" : null;
  }

  public LlmModel name() {
    return new LlmModel(family.provider(), model);
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + family + ", " + baseUrl + ", " + model + "]";
  }
}
