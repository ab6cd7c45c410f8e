package vigor.coaching.saga.anthropic;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import vigor.coaching.saga.http.AnswerRules;
import vigor.coaching.saga.model.Dialect;
import vigor.coaching.saga.settings.ProviderSettings;

/** Anthropic's messages. Models think only when asked to, so nothing is said of it. */
public record AnthropicDialect(ProviderSettings settings) implements Dialect {

  @Override
  public AnswerRules rules() {
    return new AnthropicRules();
  }

  @Override
  public ChatModel whole(HttpClientBuilder http) {
    return AnthropicChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.baseUrl())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  @Override
  public StreamingChatModel streaming(HttpClientBuilder http) {
    return AnthropicStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.baseUrl())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .logRequests(false)
        .logResponses(false)
        .build();
  }
}
