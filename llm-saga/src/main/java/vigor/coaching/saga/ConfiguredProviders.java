package vigor.coaching.saga;

import java.time.Clock;
import java.time.Duration;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.coaching.saga.anthropic.AnthropicDialect;
import vigor.coaching.saga.gemini.GeminiDialect;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.model.ChatModelProvider;
import vigor.coaching.saga.model.Dialect;
import vigor.coaching.saga.openai.OpenAiDialect;
import vigor.coaching.saga.perplexity.PerplexityProvider;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.settings.FoundProviders;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;

/** Makes providers of settings. */
public record ConfiguredProviders(Limits limits, Clock clock) {

  /** The provider itself, unguarded. */
  public LlmProvider provider(ProviderSettings settings) {
    return switch (settings.family()) {
      case PERPLEXITY -> new PerplexityProvider(settings, limits, clock);
      default -> new ChatModelProvider(settings, dialect(settings), limits, clock);
    };
  }

  /** Loading the classes of the first call takes a second that the first person does not have. */
  void rehearse(FoundProviders found) {
    found.setups().entrySet().stream()
        .filter(entry -> entry.getValue().family() != ProviderFamily.PERPLEXITY)
        .findFirst()
        .ifPresent(entry -> rehearse(entry.getKey(), entry.getValue()));
  }

  private void rehearse(String provider, ProviderSetup setup) {
    LlmRequest line =
        new LlmRequest(
            "Rehearse.", "{}", new LlmRequest.Shape("rehearsal", "{\"type\":\"object\"}"), 1);
    LlmModel model = new LlmModel(provider, setup.models().getFirst());
    ProviderSettings settings = ProviderSettings.of(model, setup, "none", ModelPrice.FREE);
    LlmProvider rehearsal = ChatModelProvider.rehearsal(settings, dialect(settings));
    new GuardedProvider(rehearsal, clock).complete(line, Duration.ofSeconds(10));
  }

  private static Dialect dialect(ProviderSettings settings) {
    return switch (settings.family()) {
      case OPENAI, LOCAL_LLM -> new OpenAiDialect(settings);
      case GEMINI -> new GeminiDialect(settings);
      case ANTHROPIC -> new AnthropicDialect(settings);
      case PERPLEXITY -> throw new IllegalArgumentException("spoken to without a library");
    };
  }
}
