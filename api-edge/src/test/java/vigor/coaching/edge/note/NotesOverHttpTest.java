package vigor.coaching.edge.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.NoteKind;
import vigor.coaching.command.note.NoteSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestNotes;
import vigor.kernel.edge.testing.TestWorkouts;
import vigor.training.query.workout.WorkoutStatus;

@EdgeTest
class NotesOverHttpTest {
  private static final NoteSubject DAY = NoteSubject.day(TestNotes.TODAY);

  private final Browser browser;
  private final TestNotes notes;
  private final TestWorkouts workouts;
  private final PersonId person = new PersonId(UUID.randomUUID());
  private final Consumer<HttpHeaders> me;
  private String speaks = "en";

  NotesOverHttpTest(Browser browser, People people, TestNotes notes, TestWorkouts workouts) {
    this.browser = browser;
    this.notes = notes;
    this.workouts = workouts;
    this.me =
        people.as(person).andThen(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, speaks));
  }

  @Test
  void the_message_of_the_day_says_who_wrote_it_and_what_it_rests_on() {
    get("/api/v1/ai/motivation?tone=calm")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.kind")
        .isEqualTo("motivation")
        .jsonPath("$.about")
        .isEqualTo("2026-11-23")
        .jsonPath("$.tone")
        .isEqualTo("calm")
        .jsonPath("$.by.source")
        .isEqualTo("local")
        .jsonPath("$.citations[0].id")
        .isEqualTo("streak-1");
  }

  @Test
  void the_message_of_the_day_is_the_same_all_day() {
    String first = id(get("/api/v1/ai/motivation"));
    assertThat(id(get("/api/v1/ai/motivation?tone=direct")))
        .isEqualTo(first)
        .isEqualTo(CoachNoteId.of(person, DAY).value().toString());
  }

  @ParameterizedTest
  @CsvSource({"de-AT,GERMAN", "en,ENGLISH"})
  void every_note_is_asked_for_in_the_language_of_whoever_asks(String asked, Language language) {
    speaks = asked;
    UUID session = workouts.stored(person, WorkoutStatus.FINISHED).value();
    List<Supplier<ResponseSpec>> notesThereAre =
        List.of(
            () -> get("/api/v1/ai/motivation"),
            () -> get("/api/v1/ai/weekly-review"),
            () -> analyse(session));
    Set<NoteKind> asking = EnumSet.noneOf(NoteKind.class);
    for (Supplier<ResponseSpec> ask : notesThereAre) {
      ask.get().expectStatus().isOk();
      assertThat(notes.lastRequest().language()).isEqualTo(language);
      asking.add(notes.lastRequest().subject().kind());
    }
    assertThat(asking).containsExactly(NoteKind.values());
  }

  @Test
  void who_asks_for_a_note_that_is_being_written_waits_for_it() {
    notes.waits(2);
    get("/api/v1/ai/motivation")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("written")
        .jsonPath("$.text")
        .isNotEmpty();
  }

  @Test
  void an_unknown_tone_is_refused_by_name() {
    get("/api/v1/ai/motivation?tone=shouting")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("tone");
  }

  @Test
  void a_finished_session_is_analysed() {
    analyse(workouts.stored(person, WorkoutStatus.FINISHED).value())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.kind")
        .isEqualTo("workout_analysis")
        .jsonPath("$.text")
        .isNotEmpty();
  }

  @Test
  void an_open_session_is_not_analysed_and_the_field_is_named() {
    analyse(workouts.stored(person, WorkoutStatus.OPEN).value())
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("sessionId")
        .jsonPath("$.rule")
        .isEqualTo("SessionIsFinished");
  }

  @Test
  void a_session_of_somebody_else_cannot_be_told_from_one_that_never_was() {
    PersonId other = new PersonId(UUID.randomUUID());
    for (UUID id :
        List.of(workouts.stored(other, WorkoutStatus.FINISHED).value(), UUID.randomUUID())) {
      analyse(id)
          .expectStatus()
          .isNotFound()
          .expectBody()
          .jsonPath("$.field")
          .isEqualTo("sessionId")
          .jsonPath("$.rule")
          .isEqualTo("SessionExists");
    }
  }

  @Test
  void an_analysis_without_a_session_is_refused_by_name() {
    analyse(null)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("sessionId");
  }

  @Test
  void the_last_whole_week_is_reviewed_or_the_one_that_is_named() {
    get("/api/v1/ai/weekly-review").expectBody().jsonPath("$.about").isEqualTo("2026-W47");
    get("/api/v1/ai/weekly-review?week=2026-W40")
        .expectBody()
        .jsonPath("$.about")
        .isEqualTo("2026-W40")
        .jsonPath("$.kind")
        .isEqualTo("weekly_review");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-W48", "2026-W60", "last"})
  void a_week_that_is_not_over_or_is_none_is_refused_by_name(String week) {
    get("/api/v1/ai/weekly-review?week=" + week)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("week");
  }

  @Test
  void recommendations_are_ranked_and_cite_facts() {
    get("/api/v1/ai/recommendations")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[0].code")
        .isEqualTo("keep_going")
        .jsonPath("$.items[0].facts[0].id")
        .isEqualTo("streak-1");
  }

  @Test
  void a_word_between_sets_is_for_a_session_under_way() {
    get(encouragement(WorkoutStatus.OPEN))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("before_first_set");
    get(encouragement(WorkoutStatus.FINISHED))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("sessionId");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"motivation", "weekly-review", "recommendations", "encouragement?sessionId=x"})
  void nobody_is_told_anything_without_logging_in(String path) {
    browser.http().get().uri("/api/v1/ai/" + path).exchange().expectStatus().isUnauthorized();
  }

  private String encouragement(WorkoutStatus status) {
    return "/api/v1/ai/encouragement?sessionId=" + workouts.stored(person, status).value();
  }

  private ResponseSpec analyse(@Nullable UUID session) {
    return browser
        .http()
        .post()
        .uri("/api/v1/ai/workout-analysis")
        .headers(me)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(session == null ? Map.of() : Map.of("sessionId", session))
        .exchange();
  }

  private ResponseSpec get(String path) {
    return browser.http().get().uri(path).headers(me).exchange();
  }

  private static String id(ResponseSpec response) {
    JsonNode note =
        Objects.requireNonNull(
            response
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    return note.path("id").asString();
  }
}
