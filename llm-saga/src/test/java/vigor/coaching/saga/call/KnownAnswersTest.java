package vigor.coaching.saga.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.fake.Reply;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;

/** Answers that serve again, in calls as they run in production. */
class KnownAnswersTest {
  private static final Duration AMPLE = Duration.ofSeconds(10);
  private static final PersonId SOMEBODY_ELSE = new PersonId(new UUID(1, 2));

  private final CallWorld world = new CallWorld();

  @BeforeEach
  void keep() {
    world.answers.forget(CallWorld.PERSON);
    world.answers.forget(SOMEBODY_ELSE);
    world.keepAnswersFor(Duration.ofHours(1));
    world.openAi.replies(Reply.answer("{}"));
    world.startWorker();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void the_same_question_of_the_same_person_is_answered_without_asking_again() {
    LlmCallId first = world.queue("x", AMPLE);
    world.untilTheEnd();
    world.queue("x", AMPLE);
    LlmAnswerReused reused = (LlmAnswerReused) world.untilTheEnd().getLast();
    assertThat(reused.source()).isEqualTo(first);
    assertThat(reused.answer()).isEqualTo(Personal.of("{}"));
    assertThat(world.openAi.received()).hasSize(1);
  }

  @Test
  void the_same_question_of_somebody_else_is_asked() {
    world.queue("x", AMPLE);
    world.untilTheEnd();
    world.queue(SOMEBODY_ELSE, "x", AMPLE);
    assertThat(world.untilTheEnd().getLast()).isInstanceOf(LlmCallCompleted.class);
    assertThat(world.openAi.received()).hasSize(2);
  }

  @Test
  void an_answer_serves_no_longer_than_it_is_kept() {
    world.queue("x", AMPLE);
    world.untilTheEnd();
    world.advance(Duration.ofMinutes(61));
    world.queue("x", AMPLE);
    assertThat(world.untilTheEnd().getLast()).isInstanceOf(LlmCallCompleted.class);
  }

  @Test
  void an_answer_that_was_of_no_use_is_not_given_again() {
    LlmCallId first = world.queue("x", AMPLE);
    world.untilTheEnd();
    world.answers.forget(first);
    world.queue("x", AMPLE);
    assertThat(world.untilTheEnd().getLast()).isInstanceOf(LlmCallCompleted.class);
  }

  @Test
  void a_failure_is_not_remembered() {
    world.openAi.replies(Reply.status(400), Reply.answer("{}"));
    world.queue("x", AMPLE);
    assertThat(world.untilTheEnd().getLast()).isInstanceOf(LlmCallFailed.class);
    world.queue("x", AMPLE);
    assertThat(world.untilTheEnd().getLast()).isInstanceOf(LlmCallCompleted.class);
  }

  @Test
  void equal_questions_at_once_are_asked_once() {
    for (int i = 0; i < 10; i++) {
      world.queue("x", AMPLE);
    }
    int reused = 0;
    for (int i = 0; i < 10; i++) {
      List<CoachingEvent> story = world.untilTheEnd();
      reused += story.getLast() instanceof LlmAnswerReused ? 1 : 0;
    }
    assertThat(reused).isEqualTo(9);
    assertThat(world.openAi.received()).hasSize(1);
  }
}
