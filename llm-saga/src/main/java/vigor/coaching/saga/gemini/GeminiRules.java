package vigor.coaching.saga.gemini;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.saga.http.AnswerRules;
import vigor.coaching.saga.http.Progress;
import vigor.coaching.saga.http.Seen;

/**
 * A stream is whole when its last frame gave a reason to stop; there is no mark of the end. The
 * library needs candidates and usage and fails without them.
 */
record GeminiRules() implements AnswerRules {

  @Override
  public Seen body(JsonNode body) {
    Seen seen = seen(body);
    boolean readable = seen.fault() != null || body.path("usageMetadata").isObject();
    return seen.progress() == Progress.FINISHED && readable
        ? seen
        : Seen.fault(LlmErrorClass.NONSENSE);
  }

  @Override
  public Seen frame(JsonNode frame) {
    return frame.hasNonNull("error") ? Seen.error(frame.path("error")) : seen(frame);
  }

  @Override
  public Progress whole() {
    return Progress.FINISHED;
  }

  private static Seen seen(JsonNode json) {
    if (json.at("/promptFeedback/blockReason").isString()) {
      return new Seen(Progress.FINISHED, usage(json), null, LlmErrorClass.REFUSED);
    }
    JsonNode reason = json.at("/candidates/0/finishReason");
    return reason.isString()
        ? new Seen(Progress.FINISHED, usage(json), null, fault(reason.asString()))
        : Seen.of(Progress.OPEN, usage(json));
  }

  private static @Nullable LlmErrorClass fault(String reason) {
    return switch (reason) {
      case "STOP" -> null;
      case "SAFETY", "RECITATION", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII" ->
          LlmErrorClass.REFUSED;
      default -> LlmErrorClass.TRUNCATED;
    };
  }

  /** Thinking is billed as output, though counted beside it. */
  private static @Nullable TokenUsage usage(JsonNode json) {
    JsonNode usage = json.path("usageMetadata");
    return usage.isObject()
        ? new TokenUsage(
            usage.path("promptTokenCount").asLong(0),
            usage.path("cachedContentTokenCount").asLong(0),
            usage.path("candidatesTokenCount").asLong(0)
                + usage.path("thoughtsTokenCount").asLong(0))
        : null;
  }

  @Override
  public String sample() {
    return """
        {"candidates":[{"content":{"role":"model","parts":[{"text":"{}"}]},"finishReason":"STOP",\
        "index":0}],"usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":1,\
        "totalTokenCount":2}}""";
  }
}
