package vigor.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vigor.app.VigorTest;
import vigor.app.process.ApiClient.Answer;
import vigor.app.trail.Administrator;
import vigor.platform.audit.Sessions;
import vigor.platform.audit.proof.Checkpoint;
import vigor.platform.database.DatabaseAddress;

@VigorTest
class VerificationTest {
  private static final String PATH = "admin/audit/verifications";
  private static final int TAMPERED = 2;

  @LocalServerPort private int port;
  @Autowired private CommandGateway commands;
  @Autowired private DatabaseAddress database;
  private Administrator admin;

  @BeforeEach
  void an_administrator_of_a_chained_log() throws Exception {
    admin = Administrator.at(URI.create("http://127.0.0.1:" + port), commands);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> admin.get("admin/system-status").path("chain").path("position").asLong(),
            chained -> chained > TAMPERED);
  }

  @Test
  void the_whole_chain_is_verified_with_a_reason_and_on_record() throws Exception {
    JsonNode whole = verify("Before the audit.");

    assertThat(whole.path("state").asString()).as(whole.toString()).isEqualTo("whole");
    assertThat(whole.path("checked").asLong()).isGreaterThan(TAMPERED);
    assertThat(whole.path("checked")).isEqualTo(whole.path("total"));
    assertThat(whole.path("fault").isNull()).isTrue();
    String stream = "admin/audit/streams/operation-" + whole.path("operation").asString();
    JsonNode events = admin.get(stream).path("items");
    assertThat(events.get(0).path("reason").asString()).isEqualTo("Before the audit.");
    assertThat(events.get(0).path("actor").asString()).isEqualTo(admin.person().toString());
    assertThat(events.get(1).path("payload").path("result").asString())
        .contains("whole up to position " + whole.path("checked").asLong());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> admin.get(PATH + "?limit=1").path("items").get(0).path("reason").asString(""),
            "Before the audit."::equals);
  }

  @Test
  void an_event_changed_behind_vigors_back_is_named_with_its_position() throws Exception {
    flipABit();
    try {
      JsonNode broken = verify("Something looks odd.");

      assertThat(broken.path("state").asString()).as(broken.toString()).isEqualTo("broken");
      assertThat(broken.path("checked").asLong()).isEqualTo(TAMPERED - 1);
      assertThat(broken.path("fault").path("position").asLong()).isEqualTo(TAMPERED);
      assertThat(broken.path("fault").path("kind").asString()).isEqualTo("event_changed");
      assertThat(broken.path("fault").path("globalIndex").isNumber()).isTrue();
      assertThat(brokenAt().asLong()).isEqualTo(TAMPERED);
    } finally {
      flipABit();
    }
    assertThat(verify("It was put back.").path("state").asString()).isEqualTo("whole");
    assertThat(brokenAt().isNull()).isTrue();
  }

  @Test
  void only_one_verification_runs_at_a_time_and_each_has_an_end() throws Exception {
    try (Connection other = Sessions.open(database);
        Statement lock = other.createStatement()) {
      lock.execute("select pg_advisory_lock(" + 0x7669676f722d7665L + ")");
      Answer refused = admin.api().post(PATH, "{\"reason\":\"Twice.\"}");
      assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
    }
    assertThat(verify("Once.").path("state").asString()).isEqualTo("whole");
  }

  @Test
  void the_exported_checkpoints_are_the_lines_of_the_file_beside_the_database() throws Exception {
    verify("For the file.");
    String lines = admin.api().text("admin/audit/checkpoints/export");
    assertThat(lines.lines().map(Checkpoint::of).map(Checkpoint::position)).isSorted();
  }

  private JsonNode brokenAt() throws Exception {
    return admin.get("admin/system-status").path("chain").path("brokenAt");
  }

  private JsonNode verify(String reason) throws Exception {
    Answer begun =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> admin.api().post(PATH, "{\"reason\":\"" + reason + "\"}"),
                answer -> answer.status() == 202);
    String operation = begun.body().path("id").asString();
    return await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> newest(operation),
            view -> !view.path("state").asString("running").equals("running"));
  }

  private JsonNode newest(String operation) throws Exception {
    JsonNode view = admin.get(PATH + "?limit=1").path("items").path(0);
    assertThat(view.path("operation").asString()).isEqualTo(operation);
    return view;
  }

  /** Done twice it is undone. Only the owner of the database can do this. */
  private void flipABit() throws SQLException {
    try (Connection owner = Sessions.open(database);
        Statement statement = owner.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          "update eventstore.domain_event_entry"
              + " set payload = set_bit(payload, 5, 1 - get_bit(payload, 5))"
              + " where global_index ="
              + " (select global_index from audit.chain where position = "
              + TAMPERED
              + ")");
    }
  }
}
