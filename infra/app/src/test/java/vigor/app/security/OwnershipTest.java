package vigor.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;
import vigor.kernel.edge.route.Contract;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;

/** Asks for each thing of one person as another person, by every route that names a thing. */
@VigorTest
class OwnershipTest {
  /** What is nobody's own: the catalogue, and what administrators look after. */
  private static final String SHARED = "/api/v1/exercises/{id}";

  @LocalServerPort private int port;
  @Autowired private Routes routes;
  @Autowired private Contract contract;

  @Test
  void what_belongs_to_another_person_is_not_there_by_any_route() throws Exception {
    FirstDayJourney owner = new FirstDayJourney(URI.create("http://127.0.0.1:" + port));
    Map<String, String> things = thingsOf(owner);
    ApiClient stranger = ApiClient.ofNewPerson(URI.create("http://127.0.0.1:" + port));
    ContractSamples samples = new ContractSamples(contract);
    Map<String, Integer> answers = new LinkedHashMap<>();

    for (Route route : routes.all()) {
      String pattern = route.path().getPatternString();
      if (pattern.contains("{") && !pattern.equals(SHARED) && !route.forAdministrators()) {
        answers.put(route.toString(), ask(stranger, route, things, samples));
      }
    }
    Map<String, Integer> expected =
        answers.keySet().stream().collect(Collectors.toMap(route -> route, route -> 404));
    assertThat(answers).hasSizeGreaterThan(20).containsExactlyInAnyOrderEntriesOf(expected);
    stillThere(owner.api(), things);
  }

  @Test
  void a_thing_named_beside_the_path_is_not_there_either() throws Exception {
    FirstDayJourney owner = new FirstDayJourney(URI.create("http://127.0.0.1:" + port));
    String workout = thingsOf(owner).get("/api/v1/workouts/{id}");
    ApiClient stranger = ApiClient.ofNewPerson(URI.create("http://127.0.0.1:" + port));

    assertThat(stranger.get("ai/encouragement?sessionId=" + workout).status()).isEqualTo(404);
    assertThat(stranger.post("ai/workout-analysis", "{\"sessionId\":\"" + workout + "\"}").status())
        .isEqualTo(404);
  }

  private static int ask(
      ApiClient stranger, Route route, Map<String, String> things, ContractSamples samples)
      throws Exception {
    String pattern = route.path().getPatternString();
    String thing =
        things.entrySet().stream()
            .filter(known -> pattern.startsWith(known.getKey()))
            .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
            .map(known -> pattern.replace(known.getKey(), known.getValue()))
            .orElseThrow(() -> new AssertionError("tell this test what to ask for by " + route));
    Object body = samples.body(route);
    String json = body == null ? null : JsonMapper.shared().writeValueAsString(body);
    String path = thing.substring("/api/v1/".length());
    return switch (route.method().name()) {
      case "GET" -> stranger.get(path).status();
      case "PUT" -> stranger.put(path, json == null ? "{}" : json).status();
      case "DELETE" -> stranger.delete(path).status();
      default -> stranger.post(path, json == null ? "" : json).status();
    };
  }

  /** Paths as the contract writes them, and as they are for something this person has. */
  private static Map<String, String> thingsOf(FirstDayJourney owner) throws Exception {
    owner.onboards(false);
    JsonNode plan = owner.getsPlan();
    String workout = owner.logsOneSet(plan);
    ApiClient api = owner.api();
    String set = id(api.get("workouts/" + workout).body().path("sets").get(0), "setId");
    String turn = UUID.randomUUID().toString();
    String conversation = UUID.randomUUID().toString();
    api.post(
        "ai/chat",
        "{\"message\":\"How heavy?\",\"conversationId\":\"%s\",\"turn\":\"%s\",\"localOnly\":true}"
            .formatted(conversation, turn));
    JsonNode exercise = api.get("workouts/progress").body().path("exercises").get(0);
    JsonNode session = api.get("auth/sessions").body().path("items").get(0);
    JsonNode token =
        api.post("auth/tokens", "{\"name\":\"x\",\"scopes\":[\"training:read\"],\"days\":1}")
            .body()
            .path("token");
    Map<String, String> things = new LinkedHashMap<>();
    things.put("/api/v1/workouts/plans/{id}", "/api/v1/workouts/plans/" + id(plan, "id"));
    things.put("/api/v1/workouts/{id}", "/api/v1/workouts/" + workout);
    things.put(
        "/api/v1/workouts/{id}/sets/{setId}", "/api/v1/workouts/" + workout + "/sets/" + set);
    things.put("/api/v1/ai/conversations/{id}", "/api/v1/ai/conversations/" + conversation);
    things.put(
        "/api/v1/ai/conversations/{id}/turns/{turn}",
        "/api/v1/ai/conversations/" + conversation + "/turns/" + turn);
    things.put("/api/v1/receipts/{id}", "/api/v1/receipts/" + id(exercise, "receiptId"));
    things.put("/api/v1/ai/requests/{id}", "/api/v1/ai/requests/" + UUID.randomUUID());
    things.put("/api/v1/auth/sessions/{id}", "/api/v1/auth/sessions/" + id(session, "id"));
    things.put("/api/v1/auth/tokens/{id}", "/api/v1/auth/tokens/" + id(token, "id"));
    return things;
  }

  private static void stillThere(ApiClient owner, Map<String, String> things) throws Exception {
    for (String pattern :
        new String[] {
          "/api/v1/workouts/plans/{id}",
          "/api/v1/workouts/{id}",
          "/api/v1/ai/conversations/{id}",
          "/api/v1/receipts/{id}"
        }) {
      String path = things.getOrDefault(pattern, "").substring("/api/v1/".length());
      assertThat(owner.get(path).status()).as(pattern).isEqualTo(200);
    }
  }

  private static String id(JsonNode node, String field) {
    assertThat(node.path(field).asString("")).as("%s of %s", field, node).isNotEmpty();
    return node.path(field).asString();
  }
}
