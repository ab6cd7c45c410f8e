package vigor.coaching.saga.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import org.jspecify.annotations.Nullable;
import vigor.kernel.saga.LlmRequest;

/** Puts a question as langchain4j wants it. */
record Questions(Dialect dialect) {

  ChatRequest of(LlmRequest request) {
    return ChatRequest.builder()
        .messages(SystemMessage.from(request.instruction()), UserMessage.from(request.material()))
        .parameters(dialect.parameters(request.maxOutputTokens(), format(request.shape())))
        .build();
  }

  private static @Nullable ResponseFormat format(LlmRequest.@Nullable Shape shape) {
    if (shape == null) {
      return null;
    }
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder()
                .name(shape.name())
                .rootElement(JsonRawSchema.from(shape.schema()))
                .build())
        .build();
  }
}
