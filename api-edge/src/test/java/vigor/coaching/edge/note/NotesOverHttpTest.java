package vigor.coaching.edge.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.util.function.Tuple2;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestNotes;
import vigor.kernel.query.LiveUpdates;

@EdgeTest
class NotesOverHttpTest {
  private static final NoteSubject DAY = NoteSubject.day(TestNotes.TODAY);

  private final Browser browser;
  private final TestNotes notes;
  private final LiveUpdates live;
  private final PersonId person = new PersonId(UUID.randomUUID());
  private final Consumer<HttpHeaders> me;

  NotesOverHttpTest(Browser browser, People people, TestNotes notes, LiveUpdates live) {
    this.browser = browser;
    this.notes = notes;
    this.live = live;
    this.me = people.as(person);
  }

  @AfterEach
  void everybodyWritesAtOnceAgain() {
    notes.slow(false);
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

  @Test
  void who_asks_for_a_note_that_is_being_written_waits_for_it() {
    notes.slow(true);
    String topic = NoteView.topic(CoachNoteId.of(person, DAY));
    Mono<String> answer =
        Mono.fromCallable(() -> id(get("/api/v1/ai/motivation")))
            .subscribeOn(Schedulers.boundedElastic());
    Mono<Boolean> written =
        live.watch(topic)
            .next()
            .publishOn(Schedulers.boundedElastic())
            .doOnNext(waiting -> notes.write(person, DAY))
            .thenReturn(true);
    StepVerifier.create(Mono.zip(written, answer).map(Tuple2::getT2))
        .expectNext(CoachNoteId.of(person, DAY).value().toString())
        .verifyComplete();
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
