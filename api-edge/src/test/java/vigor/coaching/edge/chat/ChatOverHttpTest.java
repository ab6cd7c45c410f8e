package vigor.coaching.edge.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.TurnId;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestCoach;

@EdgeTest
class ChatOverHttpTest {
  private static final ParameterizedTypeReference<ServerSentEvent<JsonNode>> EVENT =
      new ParameterizedTypeReference<>() {};

  private final Browser browser;
  private final TestCoach coach;
  private final Consumer<HttpHeaders> me;
  private final Consumer<HttpHeaders> somebodyElse;
  private final ConversationId conversation = new ConversationId(UUID.randomUUID());
  private final TurnId turn = new TurnId(UUID.randomUUID());

  ChatOverHttpTest(Browser browser, People people, TestCoach coach) {
    this.browser = browser;
    this.coach = coach;
    this.me = people.as(new PersonId(UUID.randomUUID()));
    this.somebodyElse = people.somebody();
  }

  @Test
  void an_answer_ends_with_who_gave_it_and_what_it_cost() {
    List<ServerSentEvent<JsonNode>> events =
        Objects.requireNonNull(events(ask(me, "How am I doing?")).collectList().block());
    assertThat(events).extracting(ServerSentEvent::event).containsExactly("started", "done");
    JsonNode done = Objects.requireNonNull(events.getLast().data()).path("turn");
    assertThat(done.path("by").path("source").asString()).isEqualTo("local");
    assertThat(done.path("charged").asLong()).isZero();
    assertThat(done.path("saw").get(0).path("id").asString()).isEqualTo("streak-1");
  }

  @Test
  void words_arrive_before_the_answer_is_whole() {
    StepVerifier.create(events(ask(me, TestCoach.STREAMED)).map(ServerSentEvent::event))
        .expectNext("started", "words", "words")
        .then(() -> coach.answers(conversation, turn, false))
        .expectNext("done")
        .verifyComplete();
  }

  @Test
  void an_answer_that_broke_off_says_that_what_was_shown_is_not_the_answer() {
    StepVerifier.create(events(ask(me, TestCoach.STREAMED)))
        .expectNextCount(3)
        .then(() -> coach.answers(conversation, turn, true))
        .assertNext(
            end -> {
              assertThat(end.event()).isEqualTo("error");
              JsonNode data = Objects.requireNonNull(end.data());
              assertThat(data.path("truncated").asBoolean()).isTrue();
              assertThat(data.path("turn").path("answer").asString()).isNotBlank();
            })
        .verifyComplete();
  }

  @Test
  void an_answer_under_way_can_be_heard_again_from_its_beginning() {
    StepVerifier.create(events(ask(me, TestCoach.STREAMED)).take(2))
        .expectNextCount(2)
        .verifyComplete();
    StepVerifier.create(
            events(
                    browser
                        .http()
                        .get()
                        .uri(
                            "/api/v1/ai/conversations/{c}/turns/{t}/stream",
                            conversation.value(),
                            turn)
                        .headers(me)
                        .exchange())
                .map(ServerSentEvent::event))
        .expectNext("started", "words", "words")
        .then(() -> coach.answers(conversation, turn, false))
        .expectNext("done")
        .verifyComplete();
  }

  @Test
  void nobody_else_hears_an_answer_under_way_whatever_they_guess() {
    StepVerifier.create(events(ask(me, TestCoach.STREAMED)).take(2))
        .expectNextCount(2)
        .verifyComplete();
    browser
        .http()
        .get()
        .uri("/api/v1/ai/conversations/{c}/turns/{t}/stream", conversation.value(), turn)
        .headers(somebodyElse)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void a_reached_limit_is_told_before_anybody_is_asked() {
    ask(me, TestCoach.AT_LIMIT)
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .exists("Retry-After")
        .expectBody()
        .jsonPath("$.limit")
        .isEqualTo("requests")
        .jsonPath("$.resetsAt")
        .isEqualTo(TestCoach.RESET.toString());
  }

  @Test
  void a_stopped_answer_keeps_what_had_arrived() {
    StepVerifier.create(events(ask(me, TestCoach.STREAMED)).take(2))
        .expectNextCount(2)
        .verifyComplete();
    browser
        .http()
        .post()
        .uri("/api/v1/ai/conversations/{c}/turns/{t}/stop", conversation.value(), turn)
        .headers(me)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Map.of("shown", "Two "))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.turns[0].status")
        .isEqualTo("stopped")
        .jsonPath("$.turns[0].answer")
        .isEqualTo("Two ");
  }

  @Test
  void a_conversation_of_somebody_else_is_not_there() {
    ask(me, "Mine").expectStatus().isOk();
    ask(somebodyElse, "Mine too").expectStatus().isNotFound();
    browser
        .http()
        .get()
        .uri("/api/v1/ai/conversations/{c}", conversation.value())
        .headers(somebodyElse)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void a_question_without_words_is_refused_by_name() {
    ask(me, " ")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("message");
  }

  private ResponseSpec ask(Consumer<HttpHeaders> who, String message) {
    Map<String, Object> body = new HashMap<>();
    body.put("message", message);
    body.put("conversationId", conversation.value());
    body.put("turn", turn.value());
    return browser
        .http()
        .post()
        .uri("/api/v1/ai/chat")
        .headers(who)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static Flux<ServerSentEvent<JsonNode>> events(ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectStatus().isOk().returnResult(EVENT).getResponseBody());
  }
}
