package vigor.coaching.saga.openai;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.ModelPrice;
import vigor.kernel.saga.LlmRequest;

/** Judges an answer that arrived: only one that says it is finished is whole. */
record ChatAnswer(ChatResponse response, LlmRequest request, ModelPrice price) {

  LlmOutcome outcome() {
    FinishReason reason = response.finishReason();
    String text = response.aiMessage().text();
    if (reason == FinishReason.CONTENT_FILTER) {
      return billed(LlmErrorClass.REFUSED);
    }
    if (reason != FinishReason.STOP) {
      return billed(LlmErrorClass.TRUNCATED);
    }
    return text == null || text.isBlank()
        ? billed(LlmErrorClass.NONSENSE)
        : new LlmOutcome.Succeeded(text, usage());
  }

  private LlmOutcome billed(LlmErrorClass errorClass) {
    return new LlmOutcome.Failed(
        new LlmFailure(errorClass, 200, null, Billable.YES, price.of(usage())));
  }

  /** A provider that does not say what it took is believed to have taken all it could. */
  private TokenUsage usage() {
    return response.tokenUsage() instanceof OpenAiTokenUsage stated
            && isPositive(stated.inputTokenCount())
            && isPositive(stated.outputTokenCount())
        ? new TokenUsage(stated.inputTokenCount(), cached(stated), stated.outputTokenCount())
        : new TokenUsage(request.maxInputTokens(), 0, request.maxOutputTokens());
  }

  private static boolean isPositive(@Nullable Integer tokens) {
    return tokens != null && tokens > 0;
  }

  private static long cached(OpenAiTokenUsage stated) {
    boolean unsaid =
        stated.inputTokensDetails() == null || stated.inputTokensDetails().cachedTokens() == null;
    return unsaid ? 0 : stated.inputTokensDetails().cachedTokens();
  }
}
