package vigor.training.projection.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.projection.plan.SamplePlan;
import vigor.training.query.progress.GetReceipt;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.workout.GetSuggestions;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.SuggestedSets;
import vigor.training.query.workout.SuggestionsView;

class SuggestionProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final Instant ACCEPTED = Instant.parse("2026-03-01T12:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");
  private final Diary diary = new Diary(ANNA);

  SuggestionProjectionTest() {
    diary
        .and(SamplePlan.requested(ANNA, ACCEPTED))
        .and(SamplePlan.generated(ANNA, ACCEPTED))
        .and(new PlanAccepted(SamplePlan.ID, ANNA, ACCEPTED));
  }

  @Test
  void without_history_the_plan_gives_the_first_load() {
    side.feed().batch(diary.session(1, "2026-03-02", SamplePlan.ID, "d1").events());

    SuggestedSets squat = suggestions(1).getFirst();

    assertThat(suggestions(1))
        .extracting(SuggestedSets::exerciseId)
        .containsExactly(Gym.SQUAT, Gym.PLANK);
    assertThat(squat.weightKg()).isEqualTo(90.0);
    assertThat(squat.sets()).isEqualTo(3);
    assertThat(squat.reason()).isEqualTo("starts from what is known");
    assertThat(squat.lastTime()).isEmpty();
  }

  @Test
  void last_time_and_the_progression_rule_prefill_the_next_session() {
    diary
        .session(1, "2026-03-02")
        .log(1, Gym.SQUAT, 8, 90, 8.0)
        .log(2, Gym.SQUAT, 8, 90, 8.0)
        .session(2, "2026-03-04", SamplePlan.ID, "d1");
    side.feed().batch(diary.events());

    SuggestedSets squat = suggestions(2).getFirst();

    assertThat(squat.lastTime())
        .extracting(SetView::setId)
        .containsExactly(Diary.set(1), Diary.set(2));
    assertThat(squat.weightKg()).isEqualTo(92.5);
    assertThat(squat.reps()).isEqualTo(5);
    ReceiptView receipt = side.ask(new GetReceipt(ANNA, squat.receiptId()), ReceiptView.class);
    assertThat(receipt.value()).isEqualTo(92.5);
    assertThat(receipt.events()).hasSize(2);
  }

  @Test
  void a_deload_week_takes_load_and_sets_off() {
    diary
        .session(1, "2026-03-02")
        .log(1, Gym.SQUAT, 8, 100, 8.0)
        .session(2, "2026-03-09", SamplePlan.ID, "d1");
    side.feed().batch(diary.events());

    SuggestedSets squat = suggestions(2).getFirst();

    assertThat(squat.sets()).isEqualTo(2);
    assertThat(squat.targetRpe()).isEqualTo(6.0);
    assertThat(squat.weightKg()).isEqualTo(90.0);
    assertThat(squat.reason()).isEqualTo("a lighter week");
  }

  @Test
  void an_exercise_outside_the_plan_is_suggested_after_those_of_the_day() {
    diary.session(1, "2026-03-02", SamplePlan.ID, "d1").log(1, Gym.ROW, 8, 60, null);
    side.feed().batch(diary.events());

    SuggestedSets row = suggestions(1).getLast();

    assertThat(row.exerciseId()).isEqualTo(Gym.ROW);
    assertThat(row.sets()).isNull();
    assertThat(row.lastTime()).isEmpty();
  }

  private List<SuggestedSets> suggestions(int workout) {
    return side.ask(new GetSuggestions(ANNA, Diary.workout(workout)), SuggestionsView.class)
        .items();
  }
}
