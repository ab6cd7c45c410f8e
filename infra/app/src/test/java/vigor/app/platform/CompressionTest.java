package vigor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vigor.app.VigorTest;
import vigor.app.process.ApiClient;

/** What is long travels compressed; what is said bit by bit is not held back for it. */
@VigorTest
class CompressionTest {
  @LocalServerPort private int port;

  @Test
  void a_long_answer_is_compressed_for_whoever_understands_it() throws Exception {
    HttpResponse<InputStream> answer = get("openapi.json", "", "application/json");
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    try (InputStream body = new GZIPInputStream(answer.body())) {
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("{\"openapi\"");
    }
  }

  @Test
  void a_live_session_is_sent_as_it_happens() throws Exception {
    ApiClient person = ApiClient.ofNewPerson(address());
    String workout = UUID.randomUUID().toString();
    person.post("workouts", "{\"workoutId\":\"%s\"}".formatted(workout));
    HttpResponse<InputStream> stream =
        get("workouts/" + workout + "/stream", person.token(), "text/event-stream");
    try (InputStream body = stream.body()) {
      assertThat(stream.statusCode()).isEqualTo(200);
      assertThat(stream.headers().firstValue("Content-Encoding")).isEqualTo(Optional.empty());
      assertThat(body.read()).as("the first byte came").isNotNegative();
    }
  }

  private HttpResponse<InputStream> get(String path, String token, String accept)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address().resolve("/api/v1/" + path))
            .header("Accept", accept)
            .header("Accept-Encoding", "gzip");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private URI address() {
    return URI.create("http://localhost:" + port);
  }
}
