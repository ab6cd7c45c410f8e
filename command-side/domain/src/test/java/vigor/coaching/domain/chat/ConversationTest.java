package vigor.coaching.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.axonframework.test.matchers.Matchers.sequenceOf;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.chat.AnswerLocally;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.AskCoach;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachAnswerRejected;
import vigor.coaching.command.chat.CoachAnswerStopped;
import vigor.coaching.command.chat.CoachAnswered;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.CoachRefused;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.ProposeAnswer;
import vigor.coaching.command.chat.RefuseAnswer;
import vigor.coaching.command.chat.StopAnswer;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.command.safety.RedFlag;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.LimitKind;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;

class ConversationTest {
  private static final ConversationId ID = new ConversationId(new UUID(1, 1));
  private static final PersonId PERSON = new PersonId(new UUID(2, 2));
  private static final PersonId STRANGER = new PersonId(new UUID(2, 3));
  private static final TurnId TURN = new TurnId(new UUID(3, 3));
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final MicroUsd CHARGED = new MicroUsd(420);
  private static final LlmModel MODEL = new LlmModel("openai", "gpt-5.6-luna");
  private static final CoachFact FACT =
      new CoachFact(
          "strength-1", FactKind.STRENGTH, "Barbell bench press: estimated maximum 98.6 kg.", null);
  private static final CoachQuestion QUESTION =
      new CoachQuestion("Am I getting stronger?", List.of(FACT));

  private final FixtureConfiguration<ConversationAggregate> conversation =
      new AggregateTestFixture<>(ConversationAggregate.class);

  @Test
  void a_question_waits_for_a_model_when_the_person_agreed() {
    conversation.givenNoPriorActivity().when(ask(QUESTION, true)).expectEvents(asked(true));
  }

  @Test
  void without_consent_the_local_coach_answers_at_once_from_the_persons_own_figures() {
    conversation
        .givenNoPriorActivity()
        .when(ask(QUESTION, false))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    predicate(asked(false)::equals),
                    answered(
                        (by, answer) -> {
                          assertThat(by.source()).isEqualTo("local");
                          assertThat(by.why()).contains("not agreed");
                          assertThat(answer.text()).contains("98.6 kg");
                          assertThat(answer.citations()).containsExactly("strength-1");
                        }))));
  }

  @Test
  void a_cry_for_help_gets_the_fixed_answer_and_is_shown_to_no_model() {
    CoachQuestion cry = new CoachQuestion("I have chest pain when I run", List.of());
    conversation
        .givenNoPriorActivity()
        .when(ask(cry, true))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    predicate(e -> e instanceof CoachAsked question && !question.mayAskModel()),
                    answered(
                        (by, answer) -> {
                          assertThat(by.source()).isEqualTo("safety");
                          assertThat(answer.text()).isEqualTo(RedFlag.HEART.answer());
                        }))));
  }

  @Test
  void the_same_turn_again_asks_nothing() {
    conversation.given(asked(true)).when(ask(QUESTION, true)).expectNoEvents();
  }

  @Test
  void a_strangers_conversation_does_not_exist() {
    conversation
        .given(asked(true))
        .when(
            new AskCoach(ID, STRANGER, new TurnId(new UUID(3, 4)), Tone.WARM, true, QUESTION, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "ConversationBelongsToPerson"));
  }

  @Test
  void an_empty_question_is_refused() {
    conversation
        .givenNoPriorActivity()
        .when(ask(new CoachQuestion("  ", List.of()), false))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "QuestionIsShort"));
  }

  @Test
  void a_models_words_become_the_answer_and_only_facts_it_was_shown_are_cited() {
    conversation
        .given(asked(true))
        .when(propose("Your bench is at 98.6 kg [strength-1]. Well done [strength-9]."))
        .expectEvents(
            new CoachAnswered(
                ID,
                PERSON,
                TURN,
                new AnsweredBy("openai", "gpt-5.6-luna", null),
                Personal.of(
                    new CoachAnswer("Your bench is at 98.6 kg. Well done.", List.of("strength-1"))),
                CHARGED,
                NOW));
  }

  @Test
  void words_that_could_harm_are_rejected_and_the_local_coach_answers() {
    conversation
        .given(asked(true))
        .when(propose("You probably have a torn meniscus. Eat 900 kcal."))
        .expectEventsMatching(
            payloadsMatching(
                sequenceOf(
                    predicate(
                        e ->
                            e instanceof CoachAnswerRejected rejected
                                && rejected
                                    .rules()
                                    .equals(List.of("NO_MEDICAL_CLAIM", "NO_STARVATION"))),
                    answered((by, answer) -> assertThat(by.source()).isEqualTo("local")))));
  }

  @Test
  void a_turn_is_answered_once() {
    conversation
        .given(asked(true), localAnswer())
        .when(propose("Another answer."))
        .expectNoEvents();
  }

  @Test
  void a_reached_limit_ends_the_turn_without_an_answer() {
    ReachedLimit reached = new ReachedLimit(LimitKind.REQUESTS, null, 10, 10, NOW);
    conversation
        .given(asked(true))
        .when(new RefuseAnswer(ID, TURN, reached, NOW))
        .expectEvents(new CoachRefused(ID, PERSON, TURN, reached, NOW));
  }

  @Test
  void a_stopped_answer_keeps_what_had_arrived_and_takes_no_more() {
    CoachAnswerStopped stopped =
        new CoachAnswerStopped(
            ID, PERSON, TURN, Personal.of(new CoachAnswer("Your bench", List.of())), NOW);
    conversation
        .given(asked(true))
        .when(new StopAnswer(ID, PERSON, TURN, "Your bench ", NOW))
        .expectEvents(stopped);
    conversation.given(asked(true), stopped).when(propose("Too late.")).expectNoEvents();
  }

  @Test
  void a_question_that_was_erased_is_not_answered() {
    conversation
        .given(new CoachAsked(ID, PERSON, TURN, Tone.WARM, true, Personal.erased(), NOW))
        .when(new AnswerLocally(ID, TURN, "no provider", NOW))
        .expectNoEvents();
  }

  private interface Answered {
    void check(AnsweredBy by, CoachAnswer answer);
  }

  private static org.hamcrest.Matcher<Object> answered(Answered expectation) {
    return predicate(
        event -> {
          assertThat(event).isInstanceOf(CoachAnswered.class);
          CoachAnswered answered = (CoachAnswered) event;
          expectation.check(answered.by(), answered.answer().readable().orElseThrow());
          return true;
        });
  }

  private static AskCoach ask(CoachQuestion question, boolean consent) {
    return new AskCoach(ID, PERSON, TURN, Tone.WARM, consent, question, NOW);
  }

  private static CoachAsked asked(boolean mayAskModel) {
    return new CoachAsked(ID, PERSON, TURN, Tone.WARM, mayAskModel, Personal.of(QUESTION), NOW);
  }

  private static CoachAnswered localAnswer() {
    return new CoachAnswered(
        ID,
        PERSON,
        TURN,
        new AnsweredBy("local", null, null),
        Personal.of(new CoachAnswer("Yes.", List.of())),
        MicroUsd.ZERO,
        NOW);
  }

  private static ProposeAnswer propose(String text) {
    return new ProposeAnswer(ID, TURN, text, MODEL, CHARGED, NOW);
  }
}
