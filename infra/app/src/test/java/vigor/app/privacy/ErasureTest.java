package vigor.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.app.VigorTest;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;
import vigor.app.replay.Projections;
import vigor.app.replay.ReadModelDump;

@VigorTest
@ExtendWith(OutputCaptureExtension.class)
class ErasureTest {
  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private EventProcessingConfiguration processing;
  @Autowired private EventStore store;

  @Value("${vigor.home}")
  private Path home;

  @Test
  void nothing_readable_is_left_of_an_erased_person_and_others_lose_nothing(CapturedOutput log)
      throws Exception {
    Somebody leaves = Somebody.registers(address()).livesHere(true);
    Somebody stays = Somebody.registers(address()).livesHere(false);
    ApiClient script = leaves.script();
    assertThat(script.get("users/profile").status()).isEqualTo(200);
    CanarySearch search = new CanarySearch(dataSource);
    ReadModelDump readModels = new ReadModelDump(dataSource);
    Projections projections = new Projections(processing, store);
    projections.awaitCaughtUp();
    assertThat(search.tablesWith(leaves.canaries())).as("the search finds").hasSizeGreaterThan(6);
    Map<String, String> others = linesAbout(stays, readModels.take());

    Answer receipt = leaves.erase();
    assertThat(receipt.status()).as(receipt.toString()).isEqualTo(202);
    assertThat(leaves.api().get("auth/me").status()).as("sessions end at once").isEqualTo(401);
    assertThat(script.get("users/profile").status()).as("API tokens end at once").isEqualTo(401);
    awaitErased(receipt);
    projections.awaitCaughtUp();

    assertThat(search.tablesWith(leaves.canaries())).isEmpty();
    assertThat(CanarySearch.filesWith(home, leaves.canaries())).isEmpty();
    assertThat(log.getAll()).doesNotContain(leaves.canaries());
    assertThat(linesAbout(stays, readModels.take())).isEqualTo(others);
    assertReplayMakesTheSame(readModels, projections);
    assertThat(leaves.logIn().status()).isEqualTo(401);
  }

  @Test
  void the_address_of_an_erased_person_can_be_registered_by_a_new_one() throws Exception {
    Somebody leaves = Somebody.registers(address());
    awaitErased(leaves.erase());
    Answer again = leaves.register();
    assertThat(again.status()).as(again.toString()).isEqualTo(201);
    assertThat(again.body().path("user").path("id").asString()).isNotEqualTo(leaves.id());
  }

  @Test
  void nothing_is_erased_unless_the_password_was_given_lately() throws Exception {
    Somebody person = Somebody.registers(address());
    JdbcClient.create(dataSource)
        .sql(
            "update identity.refresh_family set confirmed_at = now() - interval '6 minutes'"
                + " where person_id = :person")
        .param("person", UUID.fromString(person.id()))
        .update();
    assertThat(person.erase().status()).isEqualTo(403);
    assertThat(person.confirm("not the password").status()).isEqualTo(422);
    assertThat(person.erase().status()).isEqualTo(403);
    assertThat(person.confirm().status()).isEqualTo(204);
    assertThat(person.erase().status()).isEqualTo(202);
  }

  private void awaitErased(Answer receipt) {
    String path = "erasures/" + receipt.body().path("receiptId").asString();
    Awaitility.await("erased")
        .atMost(Duration.ofSeconds(60))
        .until(() -> statusOf(path).equals("erased"));
  }

  private String statusOf(String path) throws Exception {
    return ApiClient.anonymous(address()).get(path).body().path("status").asString();
  }

  private static void assertReplayMakesTheSame(ReadModelDump readModels, Projections projections)
      throws Exception {
    Map<String, String> before = readModels.take();
    projections.stop();
    readModels.deleteAll();
    projections.rewind();
    projections.start();
    projections.awaitCaughtUp();
    assertThat(readModels.take()).isEqualTo(before);
  }

  private static Map<String, String> linesAbout(Somebody person, Map<String, String> dump) {
    Map<String, String> lines = new TreeMap<>();
    dump.forEach(
        (table, rows) ->
            lines.put(
                table,
                rows.lines()
                    .filter(line -> line.contains(person.id()))
                    .collect(Collectors.joining("\n"))));
    assertThat(lines.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());
    return lines;
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }
}
