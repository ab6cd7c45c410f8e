package vigor.coaching.fake;

import java.util.List;

/** Google's Gemini: the last frame gives the reason, the connection ends, nothing marks it. */
record GeminiWire() implements Wire {

  @Override
  public boolean isSpokenIn(Received request) {
    return request.path().contains(":generateContent") || streams(request);
  }

  @Override
  public boolean streams(Received request) {
    return request.path().endsWith(":streamGenerateContent?alt=sse");
  }

  @Override
  public String body(Answer answer) {
    return candidate(answer.text(), ",\"finishReason\":\"" + reason(answer) + "\"", answer.usage());
  }

  @Override
  public String words(String words) {
    return "data: " + candidate(words, "", new Usage(10, 0, 1));
  }

  @Override
  public List<String> finish(Answer answer) {
    return List.of(
        "data: " + candidate("", ",\"finishReason\":\"" + reason(answer) + "\"", answer.usage()));
  }

  @Override
  public String errorFrame() {
    return "data: {\"error\":{\"code\":500,\"message\":\"no\",\"status\":\"INTERNAL\"}}";
  }

  private static String candidate(String text, String reason, Usage usage) {
    return """
        {"candidates":[{"content":{"role":"model","parts":[{"text":%s}]}%s,"index":0}]%s,\
        "modelVersion":"m","responseId":"r"}"""
        .formatted(Wire.json(text), reason, usage(usage));
  }

  private static String reason(Answer answer) {
    return switch (answer.finishReason()) {
      case "stop" -> "STOP";
      case "length" -> "MAX_TOKENS";
      default -> "SAFETY";
    };
  }

  /** A quarter of what was written was thought and is counted apart. */
  private static String usage(Usage usage) {
    int thought = usage.output() / 4;
    return usage.isSaid()
        ? """
          ,"usageMetadata":{"promptTokenCount":%d,"cachedContentTokenCount":%d,\
          "candidatesTokenCount":%d,"thoughtsTokenCount":%d,"totalTokenCount":%d}"""
            .formatted(
                usage.input(),
                usage.cached(),
                usage.output() - thought,
                thought,
                usage.input() + usage.output())
        : "";
  }
}
