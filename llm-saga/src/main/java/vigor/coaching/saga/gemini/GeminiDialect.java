package vigor.coaching.saga.gemini;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import org.jspecify.annotations.Nullable;
import vigor.coaching.saga.http.AnswerRules;
import vigor.coaching.saga.model.Dialect;
import vigor.coaching.saga.settings.ProviderSettings;

/** Google's Gemini. */
public record GeminiDialect(ProviderSettings settings) implements Dialect {

  @Override
  public AnswerRules rules() {
    return new GeminiRules();
  }

  @Override
  public ChatModel whole(HttpClientBuilder http) {
    return GoogleAiGeminiChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.baseUrl())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .thinkingConfig(thinking())
        .returnThinking(false)
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  @Override
  public StreamingChatModel streaming(HttpClientBuilder http) {
    return GoogleAiGeminiStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.baseUrl())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .thinkingConfig(thinking())
        .returnThinking(false)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  private @Nullable GeminiThinkingConfig thinking() {
    String level = settings.reasoningEffort();
    return level == null ? null : new GeminiThinkingConfig(null, null, level);
  }
}
