package vigor.coaching.saga.anthropic;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.saga.http.AnswerRules;
import vigor.coaching.saga.http.Progress;
import vigor.coaching.saga.http.Seen;

/** A stream is whole when it gave a reason to stop and then its last frame. */
record AnthropicRules() implements AnswerRules {

  @Override
  public Seen body(JsonNode body) {
    return body.path("content").isArray()
        ? finished(body.path("stop_reason").asString(""), body.path("usage"))
        : Seen.fault(LlmErrorClass.NONSENSE);
  }

  @Override
  public Seen frame(JsonNode frame) {
    return switch (frame.path("type").asString("")) {
      case "message_start" -> Seen.of(Progress.OPEN, input(frame.at("/message/usage")));
      case "message_delta" -> delta(frame);
      case "error" -> Seen.error(frame.path("error"));
      default -> Seen.of(Progress.OPEN, null);
    };
  }

  @Override
  public boolean isEndMark(JsonNode frame) {
    return frame.path("type").asString("").equals("message_stop");
  }

  private static Seen delta(JsonNode frame) {
    JsonNode reason = frame.at("/delta/stop_reason");
    return reason.isString()
        ? finished(reason.asString(), frame.path("usage"))
        : Seen.of(Progress.OPEN, usage(frame.path("usage")));
  }

  private static Seen finished(String reason, JsonNode usage) {
    LlmErrorClass fault =
        switch (reason) {
          case "end_turn", "stop_sequence" -> null;
          case "refusal" -> LlmErrorClass.REFUSED;
          default -> LlmErrorClass.TRUNCATED;
        };
    return new Seen(Progress.FINISHED, usage(usage), null, fault);
  }

  /** The output a stream begins with is not what it comes to. */
  private static @Nullable TokenUsage input(JsonNode usage) {
    TokenUsage start = usage(usage);
    return start == null ? null : new TokenUsage(start.input(), start.cachedInput(), 0);
  }

  /** What is read from a cache or written to one is counted beside the other input. */
  private static @Nullable TokenUsage usage(JsonNode usage) {
    if (!usage.isObject()) {
      return null;
    }
    long cached = usage.path("cache_read_input_tokens").asLong(0);
    return new TokenUsage(
        usage.path("input_tokens").asLong(0)
            + usage.path("cache_creation_input_tokens").asLong(0)
            + cached,
        cached,
        usage.path("output_tokens").asLong(0));
  }

  @Override
  public String sample() {
    return """
        {"id":"r","type":"message","role":"assistant","content":[{"type":"text","text":"{}"}],\
        "stop_reason":"end_turn","usage":{"input_tokens":1,"output_tokens":1}}""";
  }
}
