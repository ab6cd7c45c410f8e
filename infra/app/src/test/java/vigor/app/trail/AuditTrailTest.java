package vigor.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vigor.app.VigorTest;
import vigor.app.journey.FirstDayJourney;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;
import vigor.kernel.command.PersonId;
import vigor.platform.audit.StoreAudit;
import vigor.platform.audit.proof.CheckpointFile;
import vigor.platform.audit.proof.CheckpointKey;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.VigorHome;
import vigor.platform.privacy.PersonalKeys;

@VigorTest
class AuditTrailTest {
  private static final String REASON = "reason=Complaint%2017";

  @LocalServerPort private int port;
  @Autowired private CommandGateway commands;
  @Autowired private PersonalKeys keys;
  @Autowired private DatabaseAddress database;
  @Autowired private VigorHome home;
  @Autowired private CheckpointKey key;
  private Administrator admin;
  private FirstDayJourney day;
  private PersonId person;

  @BeforeEach
  void somebody_trains_and_an_administrator_watches() throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port);
    admin = Administrator.at(address, commands);
    day = new FirstDayJourney(address);
    day.onboards(false);
    person = PersonId.of(day.api().get("auth/me").body().path("id").asString());
  }

  @Test
  void a_session_is_played_again_step_by_step_with_the_state_before_and_after() throws Exception {
    String workout = day.logsOneSet(day.getsPlan());
    day.finishes(workout);

    JsonNode trail = admin.get("admin/audit/streams/workout-" + workout + "?position=1&limit=1");

    assertThat(trail.path("kind").asString()).isEqualTo("workout");
    assertThat(trail.path("person").asString()).isEqualTo(person.toString());
    assertThat(trail.path("events").asLong()).isGreaterThanOrEqualTo(3);
    JsonNode step = trail.path("items").get(0);
    assertThat(step.path("event").asString()).isEqualTo("training.set-logged");
    assertThat(step.path("command").asString()).isEqualTo("LogSet");
    assertThat(step.path("actor").asString()).isEqualTo(person.toString());
    assertThat(step.path("before").path("workout").path("sets").size()).isZero();
    assertThat(step.path("after").path("workout").path("sets").size()).isEqualTo(1);
    assertThat(step.path("changes").get(0).path("path").asString()).startsWith("/workout/sets/");
    assertThat(trail.path("state").path("workout").path("closing").isObject()).isTrue();
    assertThat(trail.path("next").asLong()).isEqualTo(2);
  }

  @Test
  void a_stream_is_shown_as_it_was_at_any_time() throws Exception {
    String stream = "admin/audit/streams/workout-" + day.logsOneSet(day.getsPlan());
    String started = admin.get(stream).path("items").get(0).path("at").asString();

    JsonNode then = admin.get(stream + "?at=" + started);

    assertThat(then.path("events").asLong()).isEqualTo(1);
    assertThat(then.path("state").path("workout").path("sets").size()).isZero();
  }

  @Test
  void health_data_stays_sealed_until_a_reason_is_given_and_the_look_is_on_record()
      throws Exception {
    String profile = "admin/audit/streams/profile-" + person;
    String sealed = admin.get(profile + "?limit=100").toString();
    assertThat(sealed).contains("~sealed").doesNotContain("knee").doesNotContain("after long runs");

    Answer refused = admin.api().get(profile + "?personal=true");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("field").asString()).isEqualTo("reason");

    String open = admin.get(profile + "?limit=100&personal=true&" + REASON).toString();
    assertThat(open).contains("knee").contains("after long runs").doesNotContain("~sealed");

    JsonNode look =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> admin.get("admin/audit/actions?actor=" + admin.person()).path("items").get(0),
                newest -> newest.path("reason").asString().equals("Complaint 17"));
    assertThat(look.path("action").asString()).isEqualTo("admin.trail-viewed");
    JsonNode recorded = admin.get("admin/audit/streams/" + look.path("stream").asString());
    JsonNode event = recorded.path("items").get(0).path("payload");
    assertThat(event.path("subject").asString()).isEqualTo("profile-" + person);
    assertThat(event.path("personal").asBoolean()).isTrue();
  }

  @Test
  void what_was_erased_cannot_be_opened_by_anybody_and_the_chain_still_holds() throws Exception {
    keys.destroy(person);

    String open =
        admin
            .get("admin/audit/streams/profile-" + person + "?personal=true&limit=100&" + REASON)
            .toString();

    assertThat(open).contains("~erased").doesNotContain("knee");
    try (StoreAudit audit = StoreAudit.open(database, new CheckpointFile(home.folder()))) {
      assertThat(audit.verify(key.trusted()).finding()).isEmpty();
    }
  }

  @Test
  void a_request_is_followed_from_the_click_through_all_its_streams() throws Exception {
    JsonNode plan = day.getsPlan();
    String stream = "admin/audit/streams/plan-" + plan.path("id").asString();
    String request = admin.get(stream).path("items").get(0).path("requestId").asString();

    JsonNode all =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> admin.api().get("admin/audit/correlations/" + request).body(),
                found -> events(found).contains("training.plan-generated"));

    assertThat(events(all)).startsWith("training.plan-requested");
    assertThat(all.path("items").get(0).path("command").asString()).isEqualTo("RequestPlan");
    assertThat(all.path("items").valueStream().map(e -> e.path("requestId").asString()))
        .containsOnly(request);
  }

  @Test
  void streams_are_found_by_person_kind_and_name() throws Exception {
    day.getsPlan();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> kinds("query=" + person).containsAll(List.of("person", "profile", "plan")));

    assertThat(kinds("kind=plan&query=" + person)).containsExactly("plan");
    assertThat(kinds("query=profile-" + person)).containsExactly("profile");
    assertThat(kinds("query=nobody@example.org")).isEmpty();
    assertThat(kinds("query=" + UUID.randomUUID())).isEmpty();
    JsonNode first = admin.get("admin/audit/streams?limit=1");
    JsonNode second =
        admin.get("admin/audit/streams?limit=1&before=" + first.path("next").asString());
    assertThat(second.path("items").get(0).path("id"))
        .isNotEqualTo(first.path("items").get(0).path("id"));
  }

  @Test
  void what_an_administrator_decides_is_listed_with_its_reason_and_what_it_changed()
      throws Exception {
    Answer set =
        admin
            .api()
            .put(
                "admin/budgets/system", "{\"limitMicroUsd\":7000000,\"reason\":\"Spring trial.\"}");
    assertThat(set.status()).as(set.toString()).isBetween(200, 202);

    JsonNode action =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> admin.get("admin/audit/actions?actor=" + admin.person()).path("items").get(0),
                newest -> newest.path("action").asString().equals("coaching.system-budget-set"));

    assertThat(action.path("reason").asString()).isEqualTo("Spring trial.");
    assertThat(action.path("command").asString()).isEqualTo("SetSystemBudget");
    assertThat(action.path("changes").toString()).contains("7000000");
  }

  @Test
  void a_trail_is_a_file_and_nobody_but_administrators_sees_any_of_it() throws Exception {
    JsonNode file = admin.get("admin/audit/streams/account-" + person + "/export");
    assertThat(file.path("items").size()).isEqualTo(1);
    assertThat(admin.api().get("admin/audit/streams/account-" + UUID.randomUUID()).status())
        .isEqualTo(404);
    ApiClient somebody = day.api();
    for (String path :
        List.of(
            "streams",
            "streams/account-" + person,
            "streams/account-" + person + "/export",
            "correlations/x",
            "actions",
            "checkpoints")) {
      assertThat(somebody.get("admin/audit/" + path).status()).as(path).isEqualTo(403);
    }
  }

  private List<String> kinds(String query) throws Exception {
    return admin
        .get("admin/audit/streams?" + query)
        .path("items")
        .valueStream()
        .map(stream -> stream.path("kind").asString())
        .toList();
  }

  private static List<String> events(JsonNode correlation) {
    return StreamSupport.stream(correlation.path("items").spliterator(), false)
        .map(event -> event.path("event").asString())
        .toList();
  }
}
