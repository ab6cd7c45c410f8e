package vigor.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vigor.app.process.ApiClient;
import vigor.app.process.VigorProcess;

/** Requests to a language model on real processes that race and die. */
class MoneyUnderFireIT {
  private static final int REQUESTS = 50;
  private static final int HEADROOM = 3;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void fifty_questions_at_once_on_two_processes_make_as_many_calls_as_there_is_room_for()
      throws Exception {
    try (PatientModel model = new PatientModel();
        EmbeddedPostgres database = EmbeddedPostgres.builder().start();
        VigorProcess one = start(model, database);
        VigorProcess two = start(model, database)) {
      ApiClient person = premiumPerson(one);
      try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
        ExecutorCompletionService<String> answers = new ExecutorCompletionService<>(people);
        for (int i = 0; i < REQUESTS; i++) {
          URI address = (i % 2 == 0 ? one : two).address();
          String question = "Question number " + i;
          answers.submit(() -> ask(address, person.token(), question));
        }
        assertThat(model.awaitCalls(HEADROOM)).isTrue();
        assertThat(next(answers, REQUESTS - HEADROOM)).allMatch(said -> said.contains("limit"));
        model.letAnswer();
        assertThat(next(answers, HEADROOM)).allMatch(said -> said.contains("Keep going."));
      }
      assertThat(model.calls()).isEqualTo(HEADROOM);
      JsonNode usage = person.get("tiers/usage").body();
      assertThat(usage.path("day").path("requests").path("used").asLong()).isEqualTo(HEADROOM);
      assertThat(usage.path("openReservations").path("now").asLong()).isZero();
    }
  }

  @Test
  void a_call_cut_off_by_kill_9_is_never_repeated_costs_the_person_nothing_and_is_told()
      throws Exception {
    try (PatientModel model = new PatientModel();
        VigorProcess vigor =
            VigorProcess.start(folder.resolve("home"), environment(model, Map.of()))) {
      ApiClient person = consenting(vigor, "person-" + UUID.randomUUID() + "@example.org");
      String conversation = UUID.randomUUID().toString();
      String turn = UUID.randomUUID().toString();
      try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<String> cutOff =
            people.submit(() -> ask(vigor.address(), person.token(), conversation, turn));
        assertThat(model.awaitCalls(1)).isTrue();
        vigor.killHard();
        assertThat(cutOff.get()).doesNotContain("done");
      }
      vigor.restart();
      assertThat(follow(vigor, person.token(), conversation, turn))
          .contains("event:done")
          .contains("was interrupted");
      JsonNode story = endedRequest(person);
      assertThat(story.path("failure").asString()).isEqualTo("outcome_unknown");
      assertThat(story.path("chargedMicroUsd").asLong()).isZero();
      assertThat(story.path("provisionalMicroUsd").asLong())
          .isEqualTo(story.path("providerCostMicroUsd").asLong())
          .isPositive();
      assertThat(model.calls()).isEqualTo(1);
    }
  }

  /** The person's only request, once its view says that it ended; views follow the log. */
  private static JsonNode endedRequest(ApiClient person) {
    return Awaitility.await()
        .until(() -> onlyRequest(person), story -> story.hasNonNull("failure"));
  }

  private static JsonNode onlyRequest(ApiClient person) throws IOException, InterruptedException {
    JsonNode request = person.get("ai/requests").body().path("items").path(0);
    return person.get("ai/requests/" + request.path("id").asString()).body();
  }

  private VigorProcess start(PatientModel model, EmbeddedPostgres database)
      throws IOException, InterruptedException {
    String url = "postgres://postgres@127.0.0.1:" + database.getPort() + "/postgres";
    return VigorProcess.start(
        folder.resolve("home"), environment(model, Map.of("VIGOR_DATABASE_URL", url)));
  }

  private static Map<String, String> environment(PatientModel model, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("VIGOR_OPENAI_BASE_URL", model.baseUrl());
    environment.put("VIGOR_OPENAI_API_KEY", "test");
    return environment;
  }

  private static ApiClient premiumPerson(VigorProcess vigor)
      throws IOException, InterruptedException {
    ApiClient person = consenting(vigor, "person-" + UUID.randomUUID() + "@example.org");
    String id = person.get("auth/me").body().path("id").asString();
    String boss = "admin-" + UUID.randomUUID() + "@example.org";
    ApiClient anonymous = ApiClient.anonymous(vigor.address());
    assertThat(anonymous.post("auth/register", ApiClient.registration(boss)).status())
        .isEqualTo(201);
    assertThat(vigor.admin(boss)).startsWith("0 ");
    ApiClient admin =
        anonymous.with(
            anonymous
                .post("auth/login", ApiClient.login(boss))
                .body()
                .path("accessToken")
                .asString());
    ApiClient.Answer changed =
        admin.put("admin/users/" + id + "/tier", "{\"tier\":\"premium\",\"reason\":\"Test.\"}");
    assertThat(changed.status()).as("%s", changed).isEqualTo(200);
    return person;
  }

  private static ApiClient consenting(VigorProcess vigor, String email)
      throws IOException, InterruptedException {
    ApiClient anonymous = ApiClient.anonymous(vigor.address());
    ApiClient.Answer registered = anonymous.post("auth/register", ApiClient.registration(email));
    ApiClient person = anonymous.with(registered.body().path("accessToken").asString());
    assertThat(person.put("users/profile", "{\"consents\":{\"llm\":true}}").status())
        .isEqualTo(200);
    return person;
  }

  /** The next so many answers, in the order in which they came. */
  private static List<String> next(ExecutorCompletionService<String> answers, int number)
      throws InterruptedException, ExecutionException {
    List<String> said = new ArrayList<>();
    while (said.size() < number) {
      Future<String> answer = answers.poll(40, TimeUnit.SECONDS);
      assertThat(answer).as("an answer after %s", said.size()).isNotNull();
      said.add(answer.get());
    }
    return said;
  }

  private static String ask(URI address, String token, String question)
      throws IOException, InterruptedException {
    return send(address, token, "{\"message\":\"%s\"}".formatted(question));
  }

  private static String ask(URI address, String token, String conversation, String turn)
      throws InterruptedException {
    try {
      return send(
          address,
          token,
          "{\"message\":\"How am I doing?\",\"conversationId\":\"%s\",\"turn\":\"%s\"}"
              .formatted(conversation, turn));
    } catch (IOException cutOff) {
      return "cut off";
    }
  }

  private static String send(URI address, String token, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/api/v1/ai/chat"))
            .timeout(Duration.ofSeconds(70))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }

  private static String follow(VigorProcess vigor, String token, String conversation, String turn)
      throws IOException, InterruptedException {
    String path = "/api/v1/ai/conversations/" + conversation + "/turns/" + turn + "/stream";
    HttpRequest request =
        HttpRequest.newBuilder(vigor.address().resolve(path))
            .timeout(Duration.ofSeconds(70))
            .header("Authorization", "Bearer " + token)
            .build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }
}
