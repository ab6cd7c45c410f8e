package vigor.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vigor.app.VigorTest;
import vigor.app.process.ApiClient;
import vigor.app.process.ApiClient.Answer;
import vigor.profile.command.ConsentText;

@VigorTest
class ExportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;

  @Test
  void a_copy_holds_everything_a_person_ever_said_and_can_be_fetched_once() throws Exception {
    Somebody person = Somebody.registers(address()).livesHere(true);
    Answer asked = person.api().post("users/me/export", "{}");
    assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
    String link = awaitLink(person);
    assertThat(new CanarySearch(dataSource).tablesWith(person.canaries()))
        .as("copies are kept encrypted")
        .noneMatch(place -> place.startsWith("export."));

    HttpResponse<byte[]> copy = fetch(link);
    assertThat(copy.statusCode()).isEqualTo(200);
    Map<String, String> files = unzipped(copy.body());
    String events = files.get("events.jsonl");
    assertThat(events).contains(person.said());
    assertOnceInItsRecord(files, person);
    assertThat(files.get("csv/account.csv")).startsWith("email,display_name");
    assertThat(JSON.readTree(files.get("json/weighing.json")).size()).isEqualTo(2);
    assertThat(JSON.readTree(files.get("json/performed-set.json")).size()).isEqualTo(3);
    assertThat(JSON.readTree(files.get("json/consent.json")).get(0).path("text_version").asString())
        .isNotBlank();
    assertThat(files.get("json/refresh-family.json")).contains("expires_at");
    assertThat(files.get("progress.json")).contains("barbell-bench-press");
    assertThat(files.keySet()).contains("README.txt", "schema.json", "json/ai-request.json");
    assertThat(String.join("", files.values())).doesNotContain("$argon2", "password_hash");

    assertThat(fetch(link).statusCode()).as("a second time").isEqualTo(410);
    Awaitility.await("the copy is spent").until(() -> status(person).equals("downloaded"));
  }

  private static void assertOnceInItsRecord(Map<String, String> files, Somebody person) {
    Map.of(
            "name", "account",
            "injury", "profile-fact",
            "exercise", "own-exercise",
            "set", "performed-set",
            "session", "workout",
            "chat", "coach-turn")
        .forEach(
            (word, file) -> {
              String said = person.text(word);
              assertThat(count(file(files, "json/" + file + ".json"), said)).as(word).isEqualTo(1);
              assertThat(count(file(files, "csv/" + file + ".csv"), said)).as(word).isEqualTo(1);
            });
  }

  private static String file(Map<String, String> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static String status(Somebody person) throws Exception {
    return person.api().get("users/me/export").body().path("status").asString();
  }

  @Test
  void a_copy_leaves_out_no_stream_of_the_log_and_nobody_elses() throws Exception {
    Somebody other = Somebody.registers(address()).livesHere(false);
    Somebody person = Somebody.registers(address()).livesHere(false);
    person.api().post("users/me/export", "{}");
    String events = file(unzipped(fetch(awaitLink(person)).body()), "events.jsonl");
    List<String> copied =
        events
            .lines()
            .map(line -> JSON.readTree(line).path("stream").asString())
            .distinct()
            .toList();
    assertThat(copied).containsExactlyInAnyOrderElementsOf(streamsNaming(person.id()));
    assertThat(events).doesNotContain(other.id()).doesNotContain(other.canaries().getFirst());
  }

  @Test
  void a_link_that_nobody_signed_leads_nowhere_and_nobody_sees_anothers_copy() throws Exception {
    Somebody person = Somebody.registers(address());
    Somebody other = Somebody.registers(address());
    person.api().post("users/me/export", "{}");
    String link = awaitLink(person);
    assertThat(other.api().get("users/me/export").status()).isEqualTo(204);
    assertThat(fetch(link.replaceFirst("until=\\d", "until=9")).statusCode()).isEqualTo(404);
    assertThat(fetch(link.replaceFirst("signature=.", "signature=~")).statusCode()).isEqualTo(404);
    assertThat(fetch(link).statusCode()).isEqualTo(200);
  }

  @Test
  void the_notice_people_agree_to_can_be_read_by_anybody() throws Exception {
    Answer notice = ApiClient.anonymous(address()).get("privacy-notice");
    assertThat(notice.status()).isEqualTo(200);
    assertThat(notice.body().path("version").asString()).isEqualTo(ConsentText.CURRENT_VERSION);
    assertThat(notice.body().path("text").asString()).contains("Your rights");
    assertThat(ApiClient.anonymous(address()).get("privacy-notice?version=1999-01-01").status())
        .isEqualTo(404);
  }

  private String awaitLink(Somebody person) {
    return Awaitility.await("the copy is ready")
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> person.api().get("users/me/export").body().path("download").asString(""),
            link -> !link.isEmpty());
  }

  private HttpResponse<byte[]> fetch(String link) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(address().resolve(link)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static Map<String, String> unzipped(byte[] zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private List<String> streamsNaming(String person) {
    return JdbcClient.create(dataSource)
        .sql(
            "select distinct aggregate_identifier from eventstore.domain_event_entry"
                + " where position(convert_to(:person, 'UTF8') in payload) > 0")
        .param("person", person)
        .query(String.class)
        .list();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }
}
