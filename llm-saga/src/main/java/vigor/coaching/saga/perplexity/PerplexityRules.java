package vigor.coaching.saga.perplexity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.saga.http.AnswerRules;
import vigor.coaching.saga.http.Progress;
import vigor.coaching.saga.http.Seen;
import vigor.membership.command.MicroUsd;

/** A stream is whole when its last frame holds the response; a failure comes with status 200. */
record PerplexityRules() implements AnswerRules {

  @Override
  public Seen body(JsonNode body) {
    return response(body, Progress.FINISHED);
  }

  @Override
  public Seen frame(JsonNode frame) {
    return switch (frame.path("type").asString("")) {
      case "response.completed", "response.incomplete" ->
          response(frame.path("response"), Progress.ENDED);
      case "response.failed", "response.cancelled", "error" -> Seen.error(frame.path("error"));
      default -> Seen.of(Progress.OPEN, null);
    };
  }

  private static Seen response(JsonNode response, Progress progress) {
    LlmErrorClass fault =
        switch (response.path("status").asString("")) {
          case "completed" -> null;
          case "incomplete" -> incomplete(response);
          case "failed", "cancelled" -> LlmErrorClass.PROVIDER_ERROR;
          default -> LlmErrorClass.NONSENSE;
        };
    JsonNode usage = response.path("usage");
    boolean paid = usage.isObject() || fault == null || fault == LlmErrorClass.TRUNCATED;
    return new Seen(paid ? progress : Progress.OPEN, usage(usage), cost(usage), fault);
  }

  private static LlmErrorClass incomplete(JsonNode response) {
    return response.at("/incomplete_details/reason").asString("").equals("content_filter")
        ? LlmErrorClass.REFUSED
        : LlmErrorClass.TRUNCATED;
  }

  /** The words of a whole response. */
  static String text(JsonNode response) {
    StringBuilder text = new StringBuilder();
    for (JsonNode item : response.path("output")) {
      for (JsonNode part : item.path("content")) {
        if (part.path("type").asString("").equals("output_text")) {
          text.append(part.path("text").asString(""));
        }
      }
    }
    return text.toString();
  }

  /** The words of a frame, none in most. */
  static String words(JsonNode frame) {
    return frame.path("type").asString("").equals("response.output_text.delta")
        ? frame.path("delta").asString("")
        : "";
  }

  private static @Nullable TokenUsage usage(JsonNode usage) {
    return usage.isObject()
        ? new TokenUsage(
            usage.path("input_tokens").asLong(0),
            usage.at("/input_tokens_details/cache_read_input_tokens").asLong(0),
            usage.path("output_tokens").asLong(0))
        : null;
  }

  /** The price the provider states, in US dollars, rounded up. */
  private static @Nullable MicroUsd cost(JsonNode usage) {
    JsonNode total = usage.at("/cost/total_cost");
    if (!total.isNumber() || total.decimalValue().signum() <= 0) {
      return null;
    }
    BigDecimal micros = total.decimalValue().movePointRight(6).setScale(0, RoundingMode.CEILING);
    return new MicroUsd(micros.longValue());
  }

  @Override
  public String sample() {
    return """
        {"id":"r","object":"response","status":"completed","output":[{"type":"message",\
        "role":"assistant","content":[{"type":"output_text","text":"{}"}]}],\
        "usage":{"input_tokens":1,"output_tokens":1,"total_tokens":2}}""";
  }
}
