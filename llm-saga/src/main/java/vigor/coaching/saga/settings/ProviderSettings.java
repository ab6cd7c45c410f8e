package vigor.coaching.saga.settings;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderSetup;

/**
 * How to reach one model, its key included.
 *
 * @param provider the provider's name
 * @param apiKey sent in a header, never in an address
 * @param baseUrl up to and including the version, for example {@code https://api.openai.com/v1}
 * @param model the model's name
 * @param price what it costs
 * @param reasoningEffort sent along when not null
 */
public record ProviderSettings(
    String provider,
    ProviderFamily family,
    String apiKey,
    String baseUrl,
    String model,
    ModelPrice price,
    @Nullable String reasoningEffort) {

  public static ProviderSettings of(
      LlmModel model, ProviderSetup setup, String apiKey, ModelPrice price) {
    return new ProviderSettings(
        model.provider(),
        setup.family(),
        apiKey,
        setup.baseUrl(),
        model.model(),
        price,
        setup.reasoningEffort());
  }

  public LlmModel name() {
    return new LlmModel(provider, model);
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + provider + ", " + baseUrl + ", " + model + "]";
  }
}
