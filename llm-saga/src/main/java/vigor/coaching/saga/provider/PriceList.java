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

  private static final Map<String, Map<String, ModelPrice>> LISTED =
      Map.of(
          "openai",
          Map.of(
              "gpt-5.6-luna", new ModelPrice(200_000, 20_000, 1_200_000),
              "gpt-5.6-terra", new ModelPrice(2_000_000, 200_000, 12_000_000),
              "gpt-5.6-sol", new ModelPrice(4_000_000, 400_000, 20_000_000),
              "gpt-5.4-nano", new ModelPrice(200_000, 20_000, 1_250_000),
              "gpt-5.4-mini", new ModelPrice(750_000, 75_000, 4_500_000),
              "gpt-4.1-mini", new ModelPrice(400_000, 100_000, 1_600_000),
              "gpt-4o", new ModelPrice(2_500_000, 1_250_000, 10_000_000)),
          "gemini",
          Map.of(
              "gemini-2.5-flash-lite", new ModelPrice(100_000, 10_000, 400_000),
              "gemini-3.5-flash-lite", new ModelPrice(300_000, 30_000, 2_500_000),
              // Half of it until the end of 2026: a process may outlive the day of the change.
              "gemini-3.8-flash", new ModelPrice(1_500_000, 1_500_000, 7_500_000),
              "gemini-3.1-pro-preview", new ModelPrice(2_000_000, 2_000_000, 12_000_000)),
          "anthropic",
          Map.of(
              "claude-haiku-4-5", new ModelPrice(1_000_000, 100_000, 5_000_000),
              "claude-sonnet-4-5", new ModelPrice(3_000_000, 300_000, 15_000_000)),
          "perplexity",
          Map.of("perplexity/sonar", new ModelPrice(250_000, 62_500, 2_500_000)));

  private PriceList() {}

  /** The listed price of a provider's model; empty when it is not listed. */
  public static Optional<ModelPrice> of(String provider, String model) {
    return Optional.ofNullable(LISTED.getOrDefault(provider, Map.of()).get(model));
  }
}
