package vigor.coaching.saga.failover;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmErrorClass;

/**
 * OpenAI's chat completions in front of the chain. An answer is held back until it is whole, so
 * that another provider can still give it; the words of a chat are not, and then nobody else is
 * asked.
 */
final class Shim implements AutoCloseable {
  private final HttpServer server;
  private final Chain chain;

  Shim(Chain chain) throws IOException {
    this.chain = chain;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
    switch (chain.ask(request.path("model").asString(), request.path("messages").toString())) {
      case Chain.Told.Whole(LlmCallCompleted end, LlmAttemptSucceeded attempt) ->
          send(exchange, 200, "text/event-stream", frames(end, attempt));
      case Chain.Told.Nothing(LlmErrorClass reason) ->
          send(exchange, status(reason), "application/json", error(reason));
    }
    exchange.close();
  }

  private static String frames(LlmCallCompleted end, LlmAttemptSucceeded attempt) {
    String model = end.model().model();
    long input = attempt.usage().input();
    long output = attempt.usage().output();
    return chunk(model, delta(end.answer().readable().orElseThrow(), "null"), "null")
        + chunk(model, delta("", "\"stop\""), "null")
        + chunk(
            model,
            "[]",
            "{\"prompt_tokens\":%d,\"completion_tokens\":%d,\"total_tokens\":%d}"
                .formatted(input, output, input + output))
        + "data: [DONE]\n\n";
  }

  private static String chunk(String model, String choices, String usage) {
    return """
        data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"%s",\
        "choices":%s,"usage":%s}

        """
        .formatted(model, choices, usage);
  }

  private static String delta(String words, String reason) {
    return "[{\"index\":0,\"delta\":{\"content\":%s},\"finish_reason\":%s}]"
        .formatted(JsonMapper.shared().writeValueAsString(words), reason);
  }

  private static int status(LlmErrorClass reason) {
    return reason == LlmErrorClass.REFUSED ? 400 : 502;
  }

  private static String error(LlmErrorClass reason) {
    return "{\"error\":{\"message\":\"No answer.\",\"type\":\"chain\",\"code\":\"%s\"}}"
        .formatted(reason.code());
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
