package vigor.coaching.projection.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachAnswerStopped;
import vigor.coaching.command.chat.CoachAnswered;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.CoachRefused;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.query.chat.CoachSight;
import vigor.coaching.query.chat.ConversationList;
import vigor.coaching.query.chat.ConversationView;
import vigor.coaching.query.chat.FindConversations;
import vigor.coaching.query.chat.GetCoachSight;
import vigor.coaching.query.chat.GetConversation;
import vigor.coaching.query.chat.TurnStatus;
import vigor.coaching.query.chat.TurnView;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.LimitKind;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;

class ConversationProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final ConversationId TALK = new ConversationId(new UUID(2, 1));
  private static final TurnId FIRST = new TurnId(new UUID(3, 1));
  private static final TurnId SECOND = new TurnId(new UUID(3, 2));
  private static final Instant T = Instant.parse("2026-03-01T12:00:00Z");
  private static final CoachFact STREAK =
      new CoachFact("streak-1", FactKind.STREAK, "Trained 2 weeks in a row.", "/progress");
  private static final CoachFact WEEK =
      new CoachFact("week-1", FactKind.WEEK, "Week of 2026-03-02: 1 session.", "/progress");

  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");

  @Test
  void a_question_waits_and_shows_what_the_coach_saw() {
    side.feed().each(asked(FIRST, T));
    TurnView turn = talk().turns().getFirst();
    assertThat(turn.status()).isEqualTo(TurnStatus.WAITING);
    assertThat(turn.question()).isEqualTo("How is it going?");
    assertThat(turn.saw()).containsExactly(STREAK, WEEK);
  }

  @Test
  void an_answer_carries_the_facts_it_rests_on_and_its_price() {
    side.feed().batch(List.of(asked(FIRST, T), answered(FIRST)));
    TurnView turn = talk().turns().getFirst();
    assertThat(turn.status()).isEqualTo(TurnStatus.ANSWERED);
    assertThat(turn.answer()).isEqualTo("Well.");
    assertThat(turn.citations()).containsExactly(WEEK);
    assertThat(turn.charged()).isEqualTo(new MicroUsd(420));
    assertThat(talk().version()).isEqualTo(1);
  }

  @Test
  void turns_end_each_in_their_own_way() {
    ReachedLimit reached = new ReachedLimit(LimitKind.REQUESTS, null, 10, 10, T);
    side.feed()
        .each(
            asked(FIRST, T),
            asked(SECOND, T.plusSeconds(9)),
            new CoachRefused(TALK, ANNA, SECOND, reached, T.plusSeconds(10)),
            new CoachAnswerStopped(
                TALK, ANNA, FIRST, Personal.of(new CoachAnswer("We", List.of())), T));
    assertThat(talk().turns())
        .extracting(TurnView::status)
        .containsExactly(TurnStatus.STOPPED, TurnStatus.REFUSED);
    assertThat(talk().turns().getLast().reached()).isEqualTo(reached);
  }

  @Test
  void an_erased_conversation_keeps_its_turns_without_words() {
    side.feed()
        .each(
            new CoachAsked(TALK, ANNA, FIRST, Tone.WARM, true, Personal.erased(), T),
            new CoachAnswered(
                TALK,
                ANNA,
                FIRST,
                new AnsweredBy("local", null, null),
                Personal.erased(),
                MicroUsd.ZERO,
                T));
    TurnView turn = talk().turns().getFirst();
    assertThat(turn.question()).isNull();
    assertThat(turn.answer()).isNull();
    assertThat(turn.status()).isEqualTo(TurnStatus.ANSWERED);
  }

  @Test
  void conversations_are_listed_for_their_owner_only() {
    side.feed().each(asked(FIRST, T), asked(SECOND, T.plusSeconds(60)));
    assertThat(list(ANNA).items())
        .singleElement()
        .satisfies(
            talk -> {
              assertThat(talk.title()).isEqualTo("How is it going?");
              assertThat(talk.questions()).isEqualTo(2);
              assertThat(talk.lastAskedAt()).isEqualTo(T.plusSeconds(60));
            });
    assertThat(list(BEN).items()).isEmpty();
    assertThat(side.find(new GetConversation(BEN, TALK), ConversationView.class)).isNull();
  }

  @Test
  void the_coach_sees_figures_of_what_was_done_and_no_words_of_the_person() {
    side.feed()
        .batch(
            new Diary(ANNA)
                .session(1, "2026-03-03")
                .log(1, Gym.SQUAT, 5, 100, 8.0)
                .finish(45, 7.0)
                .session(2, "2026-03-06")
                .log(2, Gym.SQUAT, 5, 105, 8.0)
                .finish(50, 7.0)
                .events());
    CoachSight sight = side.ask(new GetCoachSight(ANNA), CoachSight.class);
    assertThat(sight.llmConsent()).isFalse();
    assertThat(sight.facts())
        .filteredOn(fact -> fact.kind() == FactKind.STRENGTH)
        .singleElement()
        .satisfies(
            fact -> assertThat(fact.text()).contains("Back squat", "up ", "first of 2 sessions"));
    assertThat(sight.facts()).extracting(CoachFact::id).contains("week-1", "session-1");
  }

  private ConversationView talk() {
    return side.ask(new GetConversation(ANNA, TALK), ConversationView.class);
  }

  private ConversationList list(PersonId person) {
    return side.ask(new FindConversations(person, 20), ConversationList.class);
  }

  private static CoachAsked asked(TurnId turn, Instant at) {
    CoachQuestion question = new CoachQuestion("How is it going?", List.of(STREAK, WEEK));
    return new CoachAsked(TALK, ANNA, turn, Tone.WARM, true, Personal.of(question), at);
  }

  private static CoachAnswered answered(TurnId turn) {
    return new CoachAnswered(
        TALK,
        ANNA,
        turn,
        new AnsweredBy("openai", "m", null),
        Personal.of(new CoachAnswer("Well.", List.of("week-1"))),
        new MicroUsd(420),
        T.plusSeconds(2));
  }
}
