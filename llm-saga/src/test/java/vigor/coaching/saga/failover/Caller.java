package vigor.coaching.saga.failover;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any client of OpenAI's chat completions; it asks for a stream. */
record Caller(URI shim) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Heard ask(String model) throws IOException, InterruptedException {
    String body =
        """
        {"model":"%s","stream":true,"stream_options":{"include_usage":true},\
        "messages":[{"role":"user","content":"Why does a gateway earn trust?"}]}"""
            .formatted(model);
    long begin = System.nanoTime();
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(shim.resolve("/v1/chat/completions"))
                .timeout(Duration.ofSeconds(130))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    return answer.statusCode() == 200
        ? stream(answer.body(), took)
        : error(answer.statusCode(), answer.body(), took);
  }

  private static Heard error(int status, String body, Duration took) {
    String code = JsonMapper.shared().readTree(body).at("/error/code").asString("unnamed");
    return new Heard(status, "", null, false, false, code, took);
  }

  private static Heard stream(String body, Duration took) {
    List<String> frames =
        body.lines().filter(line -> line.startsWith("data: ")).map(l -> l.substring(6)).toList();
    List<JsonNode> chunks =
        frames.stream()
            .filter(frame -> !frame.equals("[DONE]"))
            .map(JsonMapper.shared()::readTree)
            .toList();
    String text =
        chunks.stream()
            .map(chunk -> chunk.at("/choices/0/delta/content").asString(""))
            .reduce("", String::concat);
    return new Heard(
        200,
        text,
        chunks.getFirst().path("model").asString(),
        frames.getLast().equals("[DONE]"),
        chunks.stream().anyMatch(chunk -> chunk.path("usage").isObject()),
        null,
        took);
  }
}
