package vigor.coaching.fake;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Perplexity's Agent API: strict in what it takes, no mark of the end. */
record PerplexityWire() implements Wire {
  private static final Set<String> FIELDS =
      Set.of(
          "model",
          "instructions",
          "input",
          "max_output_tokens",
          "stream",
          "response_format",
          "reasoning",
          "tools");

  @Override
  public boolean isSpokenIn(Received request) {
    return request.path().endsWith("/responses");
  }

  @Override
  public boolean accepts(Received request) {
    return FIELDS.containsAll(JsonMapper.shared().readTree(request.body()).propertyNames());
  }

  @Override
  public String body(Answer answer) {
    return """
        {"id":"resp_1","object":"response","created_at":1,"model":"perplexity/sonar","status":%s,\
        "incomplete_details":%s,"output":[{"type":"message","role":"assistant","status":"completed",\
        "content":[{"type":"output_text","text":%s,"annotations":[]}]}],"usage":%s}"""
        .formatted(
            Wire.json(status(answer)),
            details(answer),
            Wire.json(answer.text()),
            usage(answer.usage()));
  }

  @Override
  public List<String> opening(Answer answer) {
    return List.of(
        "data: {\"type\":\"response.created\",\"sequence_number\":0,\"response\":{\"id\":\"r\","
            + "\"object\":\"response\",\"status\":\"in_progress\",\"output\":[],\"usage\":null}}");
  }

  @Override
  public String words(String words) {
    return """
        data: {"type":"response.output_text.delta","sequence_number":1,"item_id":"m",\
        "output_index":0,"content_index":0,"delta":%s}"""
        .formatted(Wire.json(words));
  }

  @Override
  public List<String> finish(Answer answer) {
    return List.of(
        "data: {\"type\":\"response.%s\",\"sequence_number\":9,\"response\":%s}"
            .formatted(status(answer), body(answer)));
  }

  @Override
  public String errorFrame() {
    return """
        data: {"type":"response.failed","sequence_number":3,"error":{"message":"no","code":"x"}}""";
  }

  private static String status(Answer answer) {
    return answer.finishReason().equals("stop") ? "completed" : "incomplete";
  }

  private static String details(Answer answer) {
    return switch (answer.finishReason()) {
      case "stop" -> "null";
      case "length" -> "{\"reason\":\"max_output_tokens\"}";
      default -> "{\"reason\":\"content_filter\"}";
    };
  }

  private static String usage(Usage usage) {
    return usage.isSaid()
        ? """
          {"input_tokens":%d,"output_tokens":%d,"total_tokens":%d,\
          "input_tokens_details":{"cache_read_input_tokens":%d}}"""
            .formatted(
                usage.input(), usage.output(), usage.input() + usage.output(), usage.cached())
        : "null";
  }
}
