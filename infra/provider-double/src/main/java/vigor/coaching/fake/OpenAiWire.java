package vigor.coaching.fake;

import java.util.List;

/** OpenAI's chat completions. */
record OpenAiWire() implements Wire {

  @Override
  public boolean isSpokenIn(Received request) {
    return request.path().endsWith("/chat/completions");
  }

  @Override
  public String body(Answer answer) {
    return """
        {"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"test","choices":[{"index":0,\
        "message":{"role":"assistant","content":%s},"finish_reason":%s}],"usage":%s}"""
        .formatted(
            Wire.json(answer.text()), Wire.json(answer.finishReason()), usage(answer.usage()));
  }

  @Override
  public List<String> opening(Answer answer) {
    return List.of(chunk("{\"role\":\"assistant\",\"content\":\"\"}", "null"));
  }

  @Override
  public String words(String words) {
    return chunk("{\"content\":" + Wire.json(words) + "}", "null");
  }

  @Override
  public List<String> finish(Answer answer) {
    String finish = chunk("{}", Wire.json(answer.finishReason()));
    String usage =
        """
        data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"test","choices":[],\
        "usage":%s}"""
            .formatted(usage(answer.usage()));
    return answer.usage().isSaid() ? List.of(finish, usage) : List.of(finish);
  }

  @Override
  public List<String> end() {
    return List.of("data: [DONE]");
  }

  @Override
  public String errorFrame() {
    return "data: {\"error\":{\"message\":\"no\",\"type\":\"server_error\"}}";
  }

  private static String chunk(String delta, String reason) {
    return """
        data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"test",\
        "choices":[{"index":0,"delta":%s,"finish_reason":%s}],"usage":null}"""
        .formatted(delta, reason);
  }

  private static String usage(Usage usage) {
    return usage.isSaid()
        ? """
          {"prompt_tokens":%d,"completion_tokens":%d,"total_tokens":%d,\
          "prompt_tokens_details":{"cached_tokens":%d}}"""
            .formatted(
                usage.input(), usage.output(), usage.input() + usage.output(), usage.cached())
        : "null";
  }
}
