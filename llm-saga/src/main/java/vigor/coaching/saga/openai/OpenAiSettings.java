package vigor.coaching.saga.openai;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.coaching.saga.provider.ModelPrice;
import vigor.coaching.saga.provider.PriceList;

/**
 * How to reach OpenAI or a server that speaks its wire format.
 *
 * @param apiKey sent as bearer token
 * @param baseUrl up to and including the version, for example {@code https://api.openai.com/v1}
 * @param model the model's name
 * @param price what it costs
 * @param reasoningEffort sent along when not null
 */
public record OpenAiSettings(
    String apiKey,
    String baseUrl,
    String model,
    ModelPrice price,
    @Nullable String reasoningEffort) {
  private static final String BASE_URL = "https://api.openai.com/v1";
  private static final String MODEL = "gpt-5.6-luna";

  /**
   * Reads {@code VIGOR_OPENAI_API_KEY}, {@code _BASE_URL}, {@code _MODEL}, {@code _PRICE_IN} and
   * {@code _PRICE_OUT} (micro-USD per million tokens, both or neither) and {@code
   * _REASONING_EFFORT}. Empty when neither key nor base URL is set: then nobody is asked.
   */
  public static Optional<OpenAiSettings> from(Function<String, @Nullable String> environment) {
    Function<String, Optional<String>> value =
        name ->
            Optional.ofNullable(environment.apply("VIGOR_OPENAI_" + name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    Optional<String> key = value.apply("API_KEY");
    Optional<String> url = value.apply("BASE_URL");
    if (key.isEmpty() && url.isEmpty()) {
      return Optional.empty();
    }
    String model = value.apply("MODEL").orElse(MODEL);
    return Optional.of(
        new OpenAiSettings(
            key.orElse("none"),
            url.orElse(BASE_URL),
            model,
            price(value, model),
            value.apply("REASONING_EFFORT").orElse(defaultEffort(model))));
  }

  private static ModelPrice price(Function<String, Optional<String>> value, String model) {
    Optional<Long> in = value.apply("PRICE_IN").map(Long::parseLong);
    Optional<Long> out = value.apply("PRICE_OUT").map(Long::parseLong);
    if (in.isPresent() && out.isPresent()) {
      return new ModelPrice(in.get(), in.get(), out.get());
    }
    return PriceList.openAi(model).orElse(PriceList.UNKNOWN_MODEL);
  }

  /** Models that reason would spend the few seconds and the output limit on it. */
  private static @Nullable String defaultEffort(String model) {
    return model.startsWith("gpt-5.") ? "none" : null;
  }

  @Override
  public String toString() {
    return "OpenAiSettings[" + baseUrl + ", " + model + "]";
  }
}
