package vigor.coaching.saga;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vigor.coaching.saga.anthropic.AnthropicDialect;
import vigor.coaching.saga.gemini.GeminiDialect;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.model.ChatModelProvider;
import vigor.coaching.saga.model.Dialect;
import vigor.coaching.saga.openai.OpenAiDialect;
import vigor.coaching.saga.perplexity.PerplexityProvider;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.settings.ProviderFamily;
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
  void rehearse(List<ProviderSettings> all) {
    all.stream()
        .filter(settings -> settings.family() != ProviderFamily.PERPLEXITY)
        .findFirst()
        .ifPresent(this::rehearse);
  }

  private void rehearse(ProviderSettings settings) {
    LlmRequest line =
        new LlmRequest(
            "Rehearse.", "{}", new LlmRequest.Shape("rehearsal", "{\"type\":\"object\"}"), 1);
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
