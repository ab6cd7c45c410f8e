package vigor.coaching.saga.openai;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.saga.http.AnswerRules;
import vigor.coaching.saga.model.Dialect;
import vigor.coaching.saga.settings.ProviderSettings;

/** OpenAI's chat completions, spoken by OpenAI and by most servers of one's own. */
public record OpenAiDialect(ProviderSettings settings) implements Dialect {

  @Override
  public AnswerRules rules() {
    return new OpenAiRules();
  }

  @Override
  public ChatModel whole(HttpClientBuilder http) {
    return OpenAiChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.baseUrl())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .strictJsonSchema(true)
        .reasoningEffort(settings.reasoningEffort())
        .maxRetries(0)
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  @Override
  public StreamingChatModel streaming(HttpClientBuilder http) {
    return OpenAiStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.baseUrl())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .strictJsonSchema(true)
        .reasoningEffort(settings.reasoningEffort())
        .logRequests(false)
        .logResponses(false)
        .build();
  }

  /** Servers of one's own heed the old name of the limit only, and would write without end. */
  @Override
  public ChatRequestParameters parameters(int maxOutputTokens, @Nullable ResponseFormat format) {
    if (settings.family() == ProviderFamily.LOCAL_LLM) {
      return Dialect.super.parameters(maxOutputTokens, format);
    }
    return OpenAiChatRequestParameters.builder()
        .maxCompletionTokens(maxOutputTokens)
        .responseFormat(format)
        .build();
  }
}
