package vigor.coaching.saga.provider;

import java.util.Map;
import java.util.Optional;

/**
 * List prices per million tokens in micro-USD, standard service, as the providers' price pages
 * stated them in October 2026. A model that is not listed is priced as the dearest one known twice
 * over, so that its reservation can be too high but never too low.
 */
public final class PriceList {

  /** Twice the dearest listed price. */
  public static final ModelPrice UNKNOWN_MODEL = new ModelPrice(8_000_000, 8_000_000, 40_000_000);

  private static final Map<String, ModelPrice> OPENAI =
      Map.of(
          "gpt-5.6-luna", new ModelPrice(200_000, 20_000, 1_200_000),
          "gpt-5.6-terra", new ModelPrice(2_000_000, 200_000, 12_000_000),
          "gpt-5.6-sol", new ModelPrice(4_000_000, 400_000, 20_000_000),
          "gpt-5.4-nano", new ModelPrice(200_000, 20_000, 1_250_000),
          "gpt-5.4-mini", new ModelPrice(750_000, 75_000, 4_500_000),
          "gpt-4.1-mini", new ModelPrice(400_000, 100_000, 1_600_000),
          "gpt-4o", new ModelPrice(2_500_000, 1_250_000, 10_000_000));

  private PriceList() {}

  /** The listed price of a model by OpenAI; empty when it is not listed. */
  public static Optional<ModelPrice> openAi(String model) {
    return Optional.ofNullable(OPENAI.get(model));
  }
}
