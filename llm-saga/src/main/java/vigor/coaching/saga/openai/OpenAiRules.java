package vigor.coaching.saga.openai;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.saga.http.AnswerRules;
import vigor.coaching.saga.http.Progress;
import vigor.coaching.saga.http.Seen;

/**
 * A stream is whole when it gave a reason to stop and ended as HTTP goes: many servers leave out
 * the mark of the end.
 */
record OpenAiRules() implements AnswerRules {

  @Override
  public Seen body(JsonNode body) {
    JsonNode choice = body.at("/choices/0");
    if (!choice.path("message").isObject()) {
      return Seen.fault(LlmErrorClass.NONSENSE);
    }
    LlmErrorClass fault =
        choice.at("/message/refusal").isString()
            ? LlmErrorClass.REFUSED
            : fault(choice.path("finish_reason").asString(""));
    return new Seen(Progress.FINISHED, usage(body), null, fault);
  }

  @Override
  public Seen frame(JsonNode frame) {
    if (frame.hasNonNull("error")) {
      return Seen.error(frame.path("error"));
    }
    JsonNode choice = frame.at("/choices/0");
    LlmErrorClass refusal = choice.at("/delta/refusal").isString() ? LlmErrorClass.REFUSED : null;
    JsonNode reason = choice.path("finish_reason");
    return reason.isString()
        ? new Seen(Progress.FINISHED, usage(frame), null, fault(reason.asString()))
        : new Seen(Progress.OPEN, usage(frame), null, refusal);
  }

  @Override
  public boolean isEndMark(String data) {
    return data.equals("[DONE]");
  }

  @Override
  public Progress whole() {
    return Progress.FINISHED;
  }

  private static @Nullable LlmErrorClass fault(String reason) {
    return switch (reason) {
      case "stop" -> null;
      case "content_filter" -> LlmErrorClass.REFUSED;
      default -> LlmErrorClass.TRUNCATED;
    };
  }

  private static @Nullable TokenUsage usage(JsonNode json) {
    JsonNode usage = json.path("usage");
    return usage.isObject()
        ? new TokenUsage(
            usage.path("prompt_tokens").asLong(0),
            usage.at("/prompt_tokens_details/cached_tokens").asLong(0),
            usage.path("completion_tokens").asLong(0))
        : null;
  }

  @Override
  public String sample() {
    return """
        {"id":"r","choices":[{"index":0,"message":{"role":"assistant","content":"{}"},\
        "finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}""";
  }
}
