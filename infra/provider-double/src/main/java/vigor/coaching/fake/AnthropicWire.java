package vigor.coaching.fake;

import java.util.List;

/** Anthropic's messages: named events, the input counted at the start and the output at the end. */
record AnthropicWire() implements Wire {

  @Override
  public boolean isSpokenIn(Received request) {
    return request.path().endsWith("/messages");
  }

  @Override
  public String body(Answer answer) {
    return """
        {"id":"msg_1","type":"message","role":"assistant","model":"test",\
        "content":[{"type":"text","text":%s}],"stop_reason":"%s","usage":%s}"""
        .formatted(Wire.json(answer.text()), reason(answer), usage(answer.usage()));
  }

  @Override
  public List<String> opening(Answer answer) {
    Usage start =
        answer.usage().isSaid()
            ? new Usage(answer.usage().input(), answer.usage().cached(), 1)
            : Usage.UNSAID;
    return List.of(
        event(
            "message_start",
            """
            "message":{"id":"msg_1","type":"message","role":"assistant","model":"test",\
            "content":[],"stop_reason":null,"usage":%s}"""
                .formatted(usage(start))),
        event(
            "content_block_start",
            "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}"),
        event("ping", "\"x\":1"));
  }

  @Override
  public String words(String words) {
    return event(
        "content_block_delta",
        "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":" + Wire.json(words) + "}");
  }

  @Override
  public List<String> finish(Answer answer) {
    return List.of(
        event("content_block_stop", "\"index\":0"),
        event(
            "message_delta",
            "\"delta\":{\"stop_reason\":\"%s\"},\"usage\":{\"output_tokens\":%d}"
                .formatted(reason(answer), Math.max(answer.usage().output(), 0))));
  }

  @Override
  public List<String> end() {
    return List.of("event: message_stop\ndata: {\"type\":\"message_stop\"}");
  }

  @Override
  public String errorFrame() {
    return event("error", "\"error\":{\"type\":\"overloaded_error\",\"message\":\"no\"}");
  }

  private static String event(String type, String rest) {
    return "event: %s\ndata: {\"type\":\"%s\",%s}".formatted(type, type, rest);
  }

  private static String reason(Answer answer) {
    return switch (answer.finishReason()) {
      case "stop" -> "end_turn";
      case "length" -> "max_tokens";
      default -> "refusal";
    };
  }

  private static String usage(Usage usage) {
    return usage.isSaid()
        ? "{\"input_tokens\":%d,\"cache_read_input_tokens\":%d,\"output_tokens\":%d}"
            .formatted(usage.input() - usage.cached(), usage.cached(), usage.output())
        : "null";
  }
}
