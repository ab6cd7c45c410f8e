package vigor.coaching.projection.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.query.note.GetSessionSight;
import vigor.coaching.query.note.NoteSight;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.projection.plan.SamplePlan;

class SessionSightTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final Instant ACCEPTED = Instant.parse("2026-03-01T12:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-03-20T12:00:00Z");
  private final Diary diary =
      new Diary(ANNA)
          .and(SamplePlan.requested(ANNA, ACCEPTED))
          .and(SamplePlan.generated(ANNA, ACCEPTED))
          .and(new PlanAccepted(SamplePlan.ID, ANNA, ACCEPTED));

  @Test
  void work_is_compared_with_the_last_time_of_the_same_exercise() {
    twoSessions();
    assertThat(texts(2, FactKind.VOLUME))
        .containsExactly(
            "Back squat: 3 sets, 1675 kg lifted, 475 kg more than on 3 Mar 2026.",
            "Pull-up: 1 set, 8 repetitions, done for the first time.");
  }

  @Test
  void sets_are_counted_against_the_plan_and_what_came_short_is_named() {
    twoSessions();
    assertThat(texts(2, FactKind.PLANNED))
        .containsExactly("3 of 5 planned sets done.", "Plank: 0 of 2 planned sets.");
  }

  @Test
  void rising_effort_at_the_same_load_is_told() {
    twoSessions();
    assertThat(texts(2, FactKind.EFFORT))
        .containsExactly(
            "Back squat: effort rose from RPE 7 to RPE 9 over 2 sets at the same load.");
  }

  @Test
  void a_record_of_the_session_is_told_and_no_other() {
    twoSessions();
    assertThat(texts(2, FactKind.RECORD))
        .isNotEmpty()
        .allMatch(text -> text.contains("5 Mar 2026"));
    assertThat(texts(1, FactKind.RECORD)).isEmpty();
  }

  @Test
  void what_changes_next_time_comes_from_this_session_and_says_why() {
    side.feed()
        .batch(
            diary
                .session(1, "2026-03-17", SamplePlan.ID, "d1")
                .log(1, Gym.SQUAT, 8, 90, 7.0)
                .log(2, Gym.SQUAT, 8, 90, 8.0)
                .log(3, Gym.SQUAT, 8, 90, 8.0)
                .finish(40, 7.0)
                .session(2, "2026-03-18")
                .log(4, Gym.SQUAT, 5, 200, 8.0)
                .finish(20, 7.0)
                .events());
    assertThat(texts(1, FactKind.CHANGE))
        .singleElement()
        .satisfies(
            text ->
                assertThat(text)
                    .startsWith("Back squat next time: ")
                    .contains("a lighter week")
                    .doesNotContain("200"));
  }

  @Test
  void a_session_that_is_open_or_of_somebody_else_has_no_sight() {
    side.feed().batch(diary.session(1, "2026-03-03").log(1, Gym.SQUAT, 5, 80, 7.0).events());
    assertThat(side.find(new GetSessionSight(ANNA, Diary.workout(1)), NoteSight.class)).isNull();
    side.feed().each(diary.finish(30, null).events().getLast());
    assertThat(side.find(new GetSessionSight(ANNA, Diary.workout(1)), NoteSight.class)).isNotNull();
    assertThat(side.find(new GetSessionSight(BEN, Diary.workout(1)), NoteSight.class)).isNull();
  }

  @Test
  void a_session_without_a_counting_set_tells_nothing() {
    side.feed().batch(diary.session(1, "2026-03-03").finish(30, null).events());
    assertThat(sight(1).facts()).isEmpty();
  }

  private void twoSessions() {
    side.feed()
        .batch(
            diary
                .session(1, "2026-03-03")
                .log(1, Gym.SQUAT, 6, 100, 8.0)
                .log(2, Gym.SQUAT, 6, 100, 8.0)
                .finish(40, 7.0)
                .session(2, "2026-03-05", SamplePlan.ID, "d1")
                .log(3, Gym.SQUAT, 6, 100, 7.0)
                .log(4, Gym.SQUAT, 5, 100, 9.0)
                .log(5, Gym.SQUAT, 5, 115, 9.0)
                .log(6, Gym.PULL_UP, 8, 0, null)
                .finish(45, 8.0)
                .events());
  }

  private List<String> texts(int session, FactKind kind) {
    return sight(session).facts().stream()
        .filter(fact -> fact.kind() == kind)
        .map(CoachFact::text)
        .toList();
  }

  private NoteSight sight(int session) {
    return side.ask(new GetSessionSight(ANNA, Diary.workout(session)), NoteSight.class);
  }
}
