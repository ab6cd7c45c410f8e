package vigor.training.command.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressionRuleTest {
  private static final RepTarget BENCH = new RepTarget(6, 10, 8, 2.5);

  @Test
  void an_exercise_never_done_asks_to_find_the_load() {
    Suggestion next = ProgressionRule.next(BENCH, List.of());
    assertThat(next.move()).isEqualTo(ProgressionMove.FIND_LOAD);
    assertThat(next.kg()).isNull();
  }

  @Test
  void a_full_range_within_the_effort_adds_the_smallest_useful_load() {
    assertNext(ProgressionMove.ADD_LOAD, 82.5, 6, done(80, 8.0, 10, 10, 10));
    assertNext(ProgressionMove.ADD_LOAD, 205.0, 6, done(200, 8.0, 10, 10, 10));
  }

  @Test
  void a_large_jump_waits_for_two_more_repetitions() {
    assertNext(ProgressionMove.ADD_REPS, 20.0, 11, done(20, 8.0, 10, 10, 10));
    assertNext(ProgressionMove.ADD_LOAD, 22.5, 6, done(20, 8.0, 12, 12, 12));
  }

  @Test
  void a_range_not_yet_full_adds_a_repetition_to_the_weakest_set() {
    assertNext(ProgressionMove.ADD_REPS, 80.0, 9, done(80, 8.0, 10, 9, 8));
  }

  @Test
  void a_harder_session_than_planned_is_repeated() {
    assertNext(ProgressionMove.HOLD, 80.0, 10, done(80, 9.0, 10, 10, 10));
  }

  @Test
  void one_miss_holds_the_load() {
    assertNext(ProgressionMove.HOLD, 80.0, 6, done(80, 10.0, 6, 5, 4), done(77.5, 8.0, 10, 10));
  }

  @Test
  void two_misses_at_full_effort_take_a_tenth_off() {
    assertNext(ProgressionMove.REDUCE_LOAD, 72.5, 6, done(82.5, 9.5, 5, 5), done(82.5, 10.0, 5, 4));
  }

  @Test
  void a_third_miss_asks_for_another_exercise() {
    ExerciseSession miss = done(80, 10.0, 5, 4);
    assertThat(ProgressionRule.next(BENCH, List.of(miss, miss, miss)).move())
        .isEqualTo(ProgressionMove.CHANGE_EXERCISE);
  }

  @Test
  void two_easy_short_sessions_only_hold() {
    assertNext(ProgressionMove.HOLD, 80.0, 6, done(80, 7.0, 5, 5), done(80, 7.0, 5, 5));
  }

  @Test
  void without_external_load_repetitions_go_on_rising() {
    RepTarget pushUp = new RepTarget(8, 12, 8, 0);
    Suggestion next = ProgressionRule.next(pushUp, List.of(done(0, 8.0, 12, 12)));
    assertThat(next.move()).isEqualTo(ProgressionMove.ADD_REPS);
    assertThat(next.reps()).isEqualTo(13);
  }

  @Test
  void every_suggestion_says_why_with_its_inputs() {
    Suggestion next = ProgressionRule.next(BENCH, List.of(done(80, 8.0, 10, 10)));
    assertThat(next.reason().inputs()).containsEntry("lastKg", "80").containsEntry("range", "6-10");
    assertThat(next.reason().sentence()).contains("2.5 kg more");
  }

  private static void assertNext(
      ProgressionMove move, double kg, int reps, ExerciseSession... newestFirst) {
    Suggestion next = ProgressionRule.next(BENCH, List.of(newestFirst));
    assertThat(next.move()).isEqualTo(move);
    assertThat(next.kg()).isEqualTo(kg);
    assertThat(next.reps()).isEqualTo(reps);
  }

  private static ExerciseSession done(double kg, @Nullable Double rpe, Integer... reps) {
    return new ExerciseSession(kg, List.of(reps), rpe);
  }
}
