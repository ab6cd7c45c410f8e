package vigor.coaching.saga.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import org.jspecify.annotations.Nullable;
import vigor.coaching.saga.http.AnswerRules;

/** How langchain4j speaks to one family. Models repeat no request and log nothing. */
public interface Dialect {

  AnswerRules rules();

  ChatModel whole(HttpClientBuilder http);

  StreamingChatModel streaming(HttpClientBuilder http);

  /** The output limit and the shape of the answer, as the family wants to be told. */
  default ChatRequestParameters parameters(int maxOutputTokens, @Nullable ResponseFormat format) {
    return ChatRequestParameters.builder()
        .maxOutputTokens(maxOutputTokens)
        .responseFormat(format)
        .build();
  }
}
