package vigor.admin.edge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.admin.command.audit.TrailScope;
import vigor.admin.command.audit.ViewTrail;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestAudit;

@EdgeTest
class AuditOverHttpTest {
  private static final String AUDIT = "/api/v1/admin/audit/";
  private static final String TRAIL = AUDIT + "streams/" + TestAudit.STREAM;

  private final Browser browser;
  private final TestAudit audit;
  private final PersonId adminId = new PersonId(UUID.randomUUID());
  private final Consumer<HttpHeaders> admin;
  private final Consumer<HttpHeaders> somebody;

  AuditOverHttpTest(Browser browser, People people, TestAudit audit) {
    this.browser = browser;
    this.audit = audit;
    this.admin = people.asAdmin(adminId);
    this.somebody = people.somebody();
  }

  @Test
  void a_trail_is_shown_after_the_look_is_on_record() {
    get(admin, TRAIL + "?position=3&personal=true&reason= Complaint. ")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state.from")
        .isEqualTo(3);
    ViewTrail look = audit.looks().getLast();
    assertThat(look.subject()).isEqualTo(TestAudit.STREAM);
    assertThat(look.scope()).isEqualTo(TrailScope.STREAM);
    assertThat(look.decision().by()).isEqualTo(adminId);
    assertThat(look.decision().reason()).isEqualTo("Complaint.");
  }

  @Test
  void personal_data_without_a_reason_is_refused_naming_the_field() {
    get(admin, TRAIL + "?personal=true")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("reason");
  }

  @Test
  void a_file_has_the_name_of_its_stream() {
    get(admin, TRAIL + "/export")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Content-Disposition", ".*note-1.json.*");
    assertThat(audit.looks().getLast().scope()).isEqualTo(TrailScope.EXPORT);
  }

  @Test
  void all_checkpoints_are_one_file_with_a_line_each() {
    get(admin, AUDIT + "checkpoints/export")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Content-Disposition", ".*vigor-checkpoints.jsonl.*")
        .expectBody(String.class)
        .value(
            file ->
                assertThat(file.lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("{\"position\":"))
                    .last()
                    .asString()
                    .contains("2000"));
  }

  @Test
  void what_is_not_there_is_not_found() {
    get(admin, AUDIT + "streams/note-2").expectStatus().isNotFound();
    get(admin, AUDIT + "correlations/none").expectStatus().isNotFound();
  }

  @Test
  void a_search_understands_ids_names_of_streams_and_their_beginnings() {
    UUID id = UUID.randomUUID();
    get(admin, AUDIT + "streams?query=" + id)
        .expectBody()
        .jsonPath("$.items[0].id")
        .isEqualTo("id:" + id);
    get(admin, AUDIT + "streams?query=plan-" + id)
        .expectBody()
        .jsonPath("$.items[0].id")
        .isEqualTo("name:plan-" + id);
    get(admin, AUDIT + "streams?query=system-budget")
        .expectBody()
        .jsonPath("$.items[0].id")
        .isEqualTo("name:system-budget");
    get(admin, AUDIT + "streams?query=nobody@example.org")
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "streams",
        "streams/note-1",
        "streams/note-1/export",
        "correlations/1",
        "actions",
        "checkpoints",
        "checkpoints/export"
      })
  void only_administrators_look(String path) {
    get(somebody, AUDIT + path).expectStatus().isForbidden();
    browser.http().get().uri(AUDIT + path).exchange().expectStatus().isUnauthorized();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "streams?kind=unknown",
        "streams?limit=0",
        "streams/note-1?at=yesterday",
        "streams/note-1?position=-1",
        "actions?limit=101",
        "checkpoints?limit=1001",
        "verifications?limit=101"
      })
  void what_makes_no_sense_is_told(String path) {
    get(admin, AUDIT + path).expectStatus().isBadRequest();
  }

  private ResponseSpec get(Consumer<HttpHeaders> who, String path) {
    return browser.http().get().uri(path).headers(who).exchange();
  }
}
