package vigor.coaching.projection.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.coaching.query.note.Encouragement;
import vigor.coaching.query.note.EncouragementCode;
import vigor.coaching.query.note.GetEncouragement;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.command.workout.SetType;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.projection.plan.SamplePlan;

class EncouragementTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final Instant ACCEPTED = Instant.parse("2026-03-01T12:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-03-05T12:00:00Z");
  private final Diary diary =
      new Diary(ANNA)
          .and(SamplePlan.requested(ANNA, ACCEPTED))
          .and(SamplePlan.generated(ANNA, ACCEPTED))
          .and(new PlanAccepted(SamplePlan.ID, ANNA, ACCEPTED))
          .session(0, "2026-02-02")
          .log(0, Gym.SQUAT, 5, 120, 8.0)
          .log(8, Gym.SQUAT, 12, 90, 8.0)
          .log(10, Gym.SQUAT, 12, 85, 8.0)
          .log(9, Gym.ROW, 12, 80, 8.0)
          .finish(40, 7.0)
          .session(1, "2026-03-02", SamplePlan.ID, "d1")
          .log(1, Gym.SQUAT, 6, 90, 8.0)
          .log(2, Gym.SQUAT, 6, 90, 8.0)
          .finish(40, 7.0)
          .session(2, "2026-03-05", SamplePlan.ID, "d1");

  @Test
  void before_the_first_set_there_is_a_word_to_begin_with() {
    diary.log(3, Diary.entry(Gym.SQUAT, 5, 40, null, SetType.WARMUP));
    Encouragement word = word();
    assertThat(word.code()).isEqualTo(EncouragementCode.BEFORE_FIRST_SET);
    assertThat(word.setId()).isNull();
    assertThat(word.facts()).isEmpty();
  }

  @Test
  void a_record_is_told_with_what_it_beat() {
    diary.log(3, Gym.SQUAT, 6, 125, 8.0);
    Encouragement word = word();
    assertThat(word.code()).isEqualTo(EncouragementCode.RECORD);
    assertThat(word.text()).contains("before 120").contains("Back squat");
    assertThat(word.setId()).isEqualTo(Diary.set(3));
  }

  @Test
  void fewer_repetitions_than_suggested_are_met_without_blame() {
    diary.log(3, Gym.SQUAT, 4, 90, 8.0);
    Encouragement word = word();
    assertThat(word.code()).isEqualTo(EncouragementCode.MISSED_REPS);
    assertThat(word.text())
        .startsWith("Back squat: 4 repetitions at 90 kg, RPE 8, set 1 of 3.")
        .doesNotContainPattern("(?i)fail|only|should have|weak");
  }

  @Test
  void a_heavier_set_with_fewer_repetitions_is_no_miss() {
    diary.log(3, Gym.SQUAT, 2, 92.5, 8.0);
    assertThat(word().code()).isNotEqualTo(EncouragementCode.MISSED_REPS);
  }

  @Test
  void effort_above_the_plan_asks_for_something_in_reserve() {
    diary.log(3, Gym.SQUAT, 7, 90, 9.0);
    assertThat(word().code()).isEqualTo(EncouragementCode.HIGH_EFFORT);
  }

  @Test
  void the_first_set_has_its_own_word() {
    diary.log(3, Gym.SQUAT, 7, 90, 8.0);
    assertThat(word().code()).isEqualTo(EncouragementCode.FIRST_SET);
  }

  @Test
  void a_set_as_suggested_is_confirmed() {
    diary.log(3, Gym.SQUAT, 7, 90, 8.0).log(4, Gym.SQUAT, 7, 90, 8.0);
    assertThat(word().code()).isEqualTo(EncouragementCode.MATCHED);
  }

  @Test
  void a_lighter_set_than_suggested_is_simply_logged() {
    diary.log(3, Gym.SQUAT, 7, 90, 8.0).log(4, Gym.SQUAT, 7, 85, 8.0);
    assertThat(word().code()).isEqualTo(EncouragementCode.STEADY);
  }

  @Test
  void the_last_planned_set_ends_its_exercise() {
    diary.log(3, Gym.SQUAT, 7, 90, 8.0).log(4, Gym.SQUAT, 7, 85, 7.0).log(5, Gym.SQUAT, 7, 85, 7.0);
    Encouragement word = word();
    assertThat(word.code()).isEqualTo(EncouragementCode.EXERCISE_DONE);
    assertThat(word.text()).contains("set 3 of 3");
  }

  @Test
  void outside_the_plan_a_set_is_simply_logged() {
    diary.log(3, Gym.ROW, 9, 40, null).log(4, Gym.ROW, 12, 40, null);
    Encouragement word = word();
    assertThat(word.code()).isEqualTo(EncouragementCode.STEADY);
    assertThat(word.text()).doesNotContain(" of ");
  }

  @Test
  void a_session_of_somebody_else_has_no_word() {
    side.feed().batch(diary.events());
    PersonId ben = new PersonId(new UUID(1, 2));
    assertThat(side.find(new GetEncouragement(ben, Diary.workout(2)), Encouragement.class))
        .isNull();
  }

  private Encouragement word() {
    side.feed().batch(diary.events());
    return side.ask(new GetEncouragement(ANNA, Diary.workout(2)), Encouragement.class);
  }
}
