package vigor.analytics.edge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.analytics.command.RatePlan;
import vigor.analytics.query.Granularity;
import vigor.analytics.query.Measure;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestAccounts;
import vigor.kernel.edge.testing.TestAnalytics;
import vigor.kernel.edge.testing.TestDirectory;

@EdgeTest
class MeasuresOverHttpTest {
  private static final String COST =
      "/api/v1/analytics/ai_cost?by=month&from=2026-01-01&to=2026-11-28";

  private final Browser browser;
  private final TestAnalytics analytics;
  private final People people;
  private final TestDirectory directory;
  private final TestAccounts accounts;
  private final Consumer<HttpHeaders> admin;
  private final Consumer<HttpHeaders> somebody;

  MeasuresOverHttpTest(
      Browser browser,
      People people,
      TestAnalytics analytics,
      TestDirectory directory,
      TestAccounts accounts) {
    this.browser = browser;
    this.people = people;
    this.analytics = analytics;
    this.directory = directory;
    this.accounts = accounts;
    this.admin = people.asAdmin(new PersonId(UUID.randomUUID()));
    this.somebody = people.somebody();
  }

  @Test
  void a_measure_comes_with_its_definition_and_what_is_suppressed_is_null() {
    get(admin, COST)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("X-Next-Cursor", "next")
        .expectBody()
        .jsonPath("$.definition")
        .isNotEmpty()
        .jsonPath("$.items[0].people")
        .isEqualTo(12)
        .jsonPath("$.items[1].suppressed")
        .isEqualTo(true)
        .jsonPath("$.items[1].value")
        .isEmpty();
    assertThat(analytics.asked().measure()).isEqualTo(Measure.AI_COST);
    assertThat(analytics.asked().by()).isEqualTo(Granularity.MONTH);
  }

  @Test
  void the_same_comes_as_comma_separated_values() {
    get(admin, COST + "&format=csv")
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("text/csv;charset=UTF-8")
        .expectBody(String.class)
        .isEqualTo(
            "measure,by,period,group,people,value,suppressed\r\n"
                + "ai_cost,month,2026-01-01,\"openai/free\",12,0.5,false\r\n"
                + "ai_cost,month,2026-11-28,,,,true\r\n");
  }

  @Test
  void the_same_comes_as_an_arrow_stream_that_arrows_own_reader_reads() throws IOException {
    byte[] stream =
        get(admin, COST + "&format=arrow")
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType("application/vnd.apache.arrow.stream")
            .expectHeader()
            .valueEquals("X-Next-Cursor", "next")
            .expectBody()
            .returnResult()
            .getResponseBody();
    try (BufferAllocator memory = new RootAllocator();
        ArrowStreamReader reader =
            new ArrowStreamReader(new ByteArrayInputStream(requireNonNull(stream)), memory)) {
      VectorSchemaRoot table = reader.getVectorSchemaRoot();
      assertThat(reader.loadNextBatch()).isTrue();
      assertThat(table.getSchema().getFields())
          .extracting(field -> field.getName() + " " + field.getType())
          .containsExactly(
              "measure Utf8",
              "by Utf8",
              "period Date(DAY)",
              "group Utf8",
              "people Int(64, true)",
              "value FloatingPoint(DOUBLE)",
              "suppressed Bool");
      assertThat(rowsOf(table))
          .containsExactly(
              "ai_cost month 2026-01-01 openai/free 12 0.5 false",
              "ai_cost month 2026-11-28 null null null true");
      assertThat(reader.loadNextBatch()).isFalse();
    }
  }

  private static List<String> rowsOf(VectorSchemaRoot table) {
    return IntStream.range(0, table.getRowCount())
        .mapToObj(
            row ->
                table.getFieldVectors().stream()
                    .map(column -> shown(column, row))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String shown(FieldVector column, int row) {
    return column instanceof DateDayVector days
        ? LocalDate.ofEpochDay(days.get(row)).toString()
        : String.valueOf(column.getObject(row));
  }

  @Test
  void what_is_measured_by_the_week_is_not_given_by_the_day() {
    get(admin, "/api/v1/analytics/three_workouts?by=day")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("by");
    get(admin, "/api/v1/analytics/everything").expectStatus().isBadRequest();
    get(admin, COST.replace("2026-01-01", "2016-01-01")).expectStatus().isEqualTo(422);
  }

  @Test
  void figures_are_for_administrators() {
    get(somebody, COST).expectStatus().isForbidden();
    get(somebody, "/api/v1/admin/analytics").expectStatus().isForbidden();
    browser.http().get().uri(COST).exchange().expectStatus().isUnauthorized();
    get(admin, "/api/v1/admin/analytics?from=2026-11-01&to=2026-11-28")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.registered")
        .isEqualTo(3);
  }

  @Test
  void an_administrators_script_reads_figures_and_nothing_else_of_the_house() {
    PersonId operator = directory.register();
    accounts.makeAdministrator(operator);
    Consumer<HttpHeaders> script = people.script(operator, Scope.ANALYTICS_READ);
    get(script, COST).expectStatus().isOk();
    get(script, "/api/v1/admin/analytics").expectStatus().isForbidden();
    get(people.script(operator, Scope.TRAINING_READ), COST).expectStatus().isForbidden();
    get(people.script(directory.register(), Scope.ANALYTICS_READ), COST)
        .expectStatus()
        .isForbidden();
    directory.disable(operator);
    get(script, COST).expectStatus().isForbidden();
  }

  @Test
  void only_the_owner_rates_a_plan_with_one_to_five_stars() {
    UUID plan = UUID.randomUUID();
    browser
        .http()
        .post()
        .uri("/api/v1/ai/generate-workout")
        .headers(somebody)
        .header("Idempotency-Key", plan.toString())
        .exchange()
        .expectStatus()
        .isCreated();
    rate(somebody, plan, 4).expectStatus().isNoContent();
    assertThat(analytics.ratings())
        .filteredOn(rating -> rating.ratingId().plan().value().equals(plan))
        .singleElement()
        .extracting(RatePlan::stars)
        .isEqualTo(4);
    rate(somebody, plan, 6).expectStatus().isBadRequest();
    rate(admin, plan, 1).expectStatus().isNotFound();
  }

  private ResponseSpec get(Consumer<HttpHeaders> who, String path) {
    return browser.http().get().uri(path).headers(who).exchange();
  }

  private ResponseSpec rate(Consumer<HttpHeaders> who, UUID plan, int stars) {
    return browser
        .http()
        .put()
        .uri("/api/v1/workouts/plans/" + plan + "/rating")
        .headers(who)
        .bodyValue(Map.of("stars", stars))
        .exchange();
  }
}
