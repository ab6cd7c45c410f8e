package vigor.coaching.saga.openai;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.time.Clock;
import java.time.Duration;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.ModelPrice;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** OpenAI's chat completions, or any server that speaks them. One request, no retry, no logging. */
public final class OpenAiProvider implements LlmProvider {
  private final OpenAiSettings settings;
  private final OpenAiChatModel chat;

  public OpenAiProvider(OpenAiSettings settings, Clock clock) {
    this(settings, new BoundedHttpClient(clock));
  }

  private OpenAiProvider(OpenAiSettings settings, HttpClient http) {
    this.settings = settings;
    this.chat =
        OpenAiChatModel.builder()
            .httpClientBuilder(new FixedHttpClient(http))
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

  /** The same without a connection, to go through a call once before the first person does. */
  public OpenAiProvider rehearsal() {
    BoundedHttpClient.rehearse();
    return new OpenAiProvider(settings, new RehearsalHttpClient());
  }

  @Override
  public LlmModel model() {
    return new LlmModel("openai", settings.model());
  }

  @Override
  public ModelPrice price() {
    return settings.price();
  }

  @Override
  public LlmOutcome complete(LlmRequest request, Duration timeLeft) {
    try {
      return ScopedValue.where(BoundedHttpClient.TIME_LEFT, timeLeft)
          .call(() -> new ChatAnswer(chat.chat(question(request)), request, price()).outcome());
    } catch (ProviderFault fault) {
      return failed(fault.errorClass(), fault.sent() ? Billable.UNKNOWN : Billable.NO);
    } catch (ContentFilteredException refused) {
      return failed(LlmErrorClass.REFUSED, Billable.UNKNOWN);
    } catch (LangChain4jException error) {
      Throwable cause = error.getCause() == null ? error : error.getCause();
      return cause instanceof ErrorStatus status
          ? new LlmOutcome.Failed(StatusMeaning.of(status))
          : failed(LlmErrorClass.NONSENSE, Billable.UNKNOWN);
    }
  }

  private static ChatRequest question(LlmRequest request) {
    return ChatRequest.builder()
        .messages(SystemMessage.from(request.instruction()), UserMessage.from(request.material()))
        .parameters(
            OpenAiChatRequestParameters.builder()
                .maxCompletionTokens(request.maxOutputTokens())
                .responseFormat(request.shape() == null ? null : json(request.shape()))
                .build())
        .build();
  }

  private static ResponseFormat json(LlmRequest.Shape shape) {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder()
                .name(shape.name())
                .rootElement(JsonRawSchema.from(shape.schema()))
                .build())
        .build();
  }

  private static LlmOutcome failed(LlmErrorClass errorClass, Billable billable) {
    return new LlmOutcome.Failed(new LlmFailure(errorClass, null, null, billable, MicroUsd.ZERO));
  }
}
