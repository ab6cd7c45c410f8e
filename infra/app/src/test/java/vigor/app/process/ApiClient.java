package vigor.app.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's script: speaks the public API with a bearer token and JSON. */
public final class ApiClient {
  /** What everybody registers with here. */
  public static final String PASSWORD = "a quiet river 1874";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  /** An answer: status, ETag and the JSON body (missing node when empty). */
  public record Answer(int status, @Nullable String etag, JsonNode body) {}

  private final URI api;
  private final @Nullable String token;
  private final String language;

  private ApiClient(URI api, @Nullable String token, String language) {
    this.api = api;
    this.token = token;
    this.language = language;
  }

  public static ApiClient anonymous(URI address) {
    return new ApiClient(address.resolve("/api/v1/"), null, "en");
  }

  /** Registers a new person under a fresh address and returns the client that speaks for them. */
  public static ApiClient ofNewPerson(URI address) throws IOException, InterruptedException {
    ApiClient anonymous = anonymous(address);
    String email = "person-" + UUID.randomUUID() + "@example.org";
    Answer answer = anonymous.send("POST", "auth/register", registration(email));
    if (answer.status() != 201) {
      throw new IllegalStateException("registration failed: " + answer);
    }
    return anonymous.with(answer.body().path("accessToken").asString());
  }

  public static String registration(String email) {
    return """
    {"email":"%s","password":"%s","displayName":"Test person"}\
    """
        .formatted(email, PASSWORD);
  }

  public static String login(String email) {
    return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD);
  }

  public ApiClient with(String accessToken) {
    return new ApiClient(api, accessToken, language);
  }

  /** The same, asking for answers in another language. */
  public ApiClient speaking(String otherLanguage) {
    return new ApiClient(api, token, otherLanguage);
  }

  public String token() {
    return Objects.requireNonNull(token);
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, null);
  }

  public Answer post(String path, String json) throws IOException, InterruptedException {
    return send("POST", path, json);
  }

  public Answer put(String path, String json) throws IOException, InterruptedException {
    return send("PUT", path, json);
  }

  public Answer delete(String path) throws IOException, InterruptedException {
    return send("DELETE", path, null);
  }

  /** The body of a file, as it is. */
  public String text(String path) throws IOException, InterruptedException {
    return exchange("GET", path, null).body();
  }

  /** Who is not signed in comes from a new place each time, so that no test uses limits up. */
  private static String newNetwork() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "2001:db8:%x:%x::1".formatted(random.nextInt(1 << 16), random.nextInt(1 << 16));
  }

  private static boolean isJson(HttpResponse<String> response) {
    return !response.body().isBlank()
        && response
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .matches("application/(.+\\+)?json.*");
  }

  private Answer send(String method, String path, @Nullable String json)
      throws IOException, InterruptedException {
    HttpResponse<String> response = exchange(method, path, json);
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("ETag").orElse(null),
        isJson(response) ? JSON.readTree(response.body()) : JSON.missingNode());
  }

  private HttpResponse<String> exchange(String method, String path, @Nullable String json)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(api.resolve(path))
            .timeout(Duration.ofSeconds(15))
            .header("Accept-Language", language)
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    if (token == null) {
      request.header("X-Forwarded-For", newNetwork());
    } else {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
