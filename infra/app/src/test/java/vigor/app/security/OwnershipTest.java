package vigor.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;
import vigor.app.trail.Administrator;
import vigor.kernel.edge.route.Contract;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;

/** Asks for each thing of one person as another person, by every route that names a thing. */
@VigorTest
class OwnershipTest {
  /** What is nobody's own; the exercises of whoever asks, found there too, have their own test. */
  private static final String SHARED = "/api/v1/exercises/{id}";

  private static final String STORY = "/api/v1/ai/requests/" + new UUID(0, 0);

  @LocalServerPort private int port;
  @Autowired private Routes routes;
  @Autowired private Contract contract;
  @Autowired private CommandGateway commands;
  @Autowired private DataSource database;

  @Test
  void what_belongs_to_another_person_is_not_there_by_any_route() throws Exception {
    ApiClient owner = ApiClient.ofNewPerson(address());
    OwnedThings things =
        OwnedThings.of(new FirstDayJourney(owner), commands, JdbcClient.create(database));
    assertTheOwnerFinds(things, owner);
    ApiClient stranger = ApiClient.ofNewPerson(address());
    ContractSamples samples = new ContractSamples(contract);
    Map<String, Integer> answers = new LinkedHashMap<>();

    for (Route route : routesWithThings()) {
      givePassword(stranger, route);
      answers.put(route.toString(), ask(stranger, route, things, samples));
    }
    Map<String, Integer> expected =
        answers.keySet().stream().collect(Collectors.toMap(route -> route, route -> 404));
    assertThat(answers).hasSizeGreaterThan(20).containsExactlyInAnyOrderEntriesOf(expected);
    assertTheOwnerFinds(things, owner);
  }

  @Test
  void a_thing_named_beside_the_path_is_not_there_either() throws Exception {
    FirstDayJourney owner = new FirstDayJourney(address());
    owner.onboards(false);
    String workout = owner.logsOneSet(owner.getsPlan());
    ApiClient stranger = ApiClient.ofNewPerson(address());

    assertThat(stranger.get("ai/encouragement?sessionId=" + workout).status()).isEqualTo(404);
    assertThat(stranger.post("ai/workout-analysis", "{\"sessionId\":\"" + workout + "\"}").status())
        .isEqualTo(404);
  }

  @Test
  void an_administrators_script_reads_no_more_of_others_than_anybodys() throws Exception {
    OwnedThings things =
        OwnedThings.of(
            new FirstDayJourney(ApiClient.ofNewPerson(address())),
            commands,
            JdbcClient.create(database));
    Route story = routes.find(HttpMethod.GET, PathContainer.parsePath(STORY)).orElseThrow();
    ApiClient admin = Administrator.at(address(), commands).api();
    String secret =
        admin
            .post("auth/tokens", "{\"name\":\"x\",\"scopes\":[\"coaching:read\"],\"days\":1}")
            .body()
            .path("secret")
            .asString();

    assertThat(admin.get(things.path(story)).status()).isEqualTo(200);
    assertThat(admin.with(secret).get("ai/requests").status()).isEqualTo(200);
    assertThat(admin.with(secret).get(things.path(story)).status()).isEqualTo(404);
  }

  private List<Route> routesWithThings() {
    return routes.all().stream()
        .filter(route -> route.path().getPatternString().contains("{"))
        .filter(route -> !route.path().getPatternString().equals(SHARED))
        .filter(route -> !route.forAdministrators())
        .toList();
  }

  /** Otherwise that a stranger finds nothing would prove nothing. */
  private void assertTheOwnerFinds(OwnedThings things, ApiClient owner) throws Exception {
    for (Route route : routesWithThings()) {
      boolean stream = route.path().getPatternString().endsWith("/stream");
      if (route.method().equals(HttpMethod.GET) && !route.open() && !stream) {
        String path = things.path(route);
        assertThat(owner.get(path).status()).as(path).isEqualTo(200);
      }
    }
  }

  /** A stranger who may not even ask would prove nothing either. */
  private static void givePassword(ApiClient person, Route route) throws Exception {
    if (route.needsFreshPassword()) {
      String password = "{\"password\":\"" + ApiClient.PASSWORD + "\"}";
      assertThat(person.post("auth/confirm", password).status()).isEqualTo(204);
    }
  }

  private static int ask(
      ApiClient stranger, Route route, OwnedThings things, ContractSamples samples)
      throws Exception {
    Object body = samples.body(route);
    String json = body == null ? null : JsonMapper.shared().writeValueAsString(body);
    String path = things.path(route);
    return switch (route.method().name()) {
      case "GET" -> stranger.get(path).status();
      case "PUT" -> stranger.put(path, json == null ? "{}" : json).status();
      case "DELETE" -> stranger.delete(path).status();
      default -> stranger.post(path, json == null ? "" : json).status();
    };
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }
}
