package vigor.coaching.command.provider;

import java.time.Instant;
import java.util.List;
import vigor.coaching.command.LlmModel;

/**
 * The list prices Vigor begins with, per million tokens in micro-USD, standard service, as the
 * providers' price pages stated them in October 2026. They enter the log once, as an event; from
 * then on the log is the price list.
 */
public final class PriceList {
  private static final Instant LISTED = Instant.parse("2026-10-01T00:00:00Z");
  private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

  private PriceList() {}

  /** All list prices, with the changes that are announced. */
  public static List<PriceSince> announced() {
    return List.of(
        listed("openai", "gpt-5.6-luna", 200_000, 20_000, 1_200_000),
        listed("openai", "gpt-5.6-terra", 2_000_000, 200_000, 12_000_000),
        listed("openai", "gpt-5.6-sol", 4_000_000, 400_000, 20_000_000),
        listed("openai", "gpt-5.4-nano", 200_000, 20_000, 1_250_000),
        listed("openai", "gpt-5.4-mini", 750_000, 75_000, 4_500_000),
        listed("openai", "gpt-4.1-mini", 400_000, 100_000, 1_600_000),
        listed("openai", "gpt-4o", 2_500_000, 1_250_000, 10_000_000),
        listed("gemini", "gemini-2.5-flash-lite", 100_000, 10_000, 400_000),
        listed("gemini", "gemini-3.5-flash-lite", 300_000, 30_000, 2_500_000),
        listed("gemini", "gemini-3.8-flash", 750_000, 750_000, 3_750_000),
        new PriceSince(
            new LlmModel("gemini", "gemini-3.8-flash"),
            new ModelPrice(1_500_000, 1_500_000, 7_500_000),
            NEW_YEAR),
        listed("gemini", "gemini-3.1-pro-preview", 2_000_000, 2_000_000, 12_000_000),
        listed("anthropic", "claude-haiku-4-5", 1_000_000, 100_000, 5_000_000),
        listed("anthropic", "claude-sonnet-4-5", 3_000_000, 300_000, 15_000_000),
        listed("perplexity", "perplexity/sonar", 250_000, 62_500, 2_500_000));
  }

  private static PriceSince listed(
      String provider, String model, long input, long cachedInput, long output) {
    return new PriceSince(
        new LlmModel(provider, model), new ModelPrice(input, cachedInput, output), LISTED);
  }
}
