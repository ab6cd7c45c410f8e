package vigor.training.projection.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.progress.record.Records;
import vigor.training.projection.progress.record.Won;
import vigor.training.projection.progress.strength.Lifts;
import vigor.training.query.progress.RecordKind;

class RecordsTest {
  private final Diary diary = Log.diary();

  @Test
  void the_first_session_only_sets_the_marks() {
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null).log(2, Gym.SQUAT, 5, 120, null);

    assertThat(records()).isEmpty();
  }

  @Test
  void half_a_percent_is_a_record_and_less_is_noise() {
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 1, 200, null);
    diary.session(2, "2026-03-04").log(2, Gym.SQUAT, 1, 200.5, null);
    assertThat(records()).isEmpty();

    diary.session(3, "2026-03-06").log(3, Gym.SQUAT, 1, 201.6, null);
    assertThat(records())
        .extracting(Won::kind, Won::value, Won::previous)
        .containsExactly(
            tuple(RecordKind.WEIGHT, 201.6, 200.5),
            tuple(RecordKind.E1RM, 201.6, 200.5),
            tuple(RecordKind.VOLUME, 201.6, 200.5));
  }

  @Test
  void one_repetition_more_counts_at_the_same_load_and_at_any_lighter_one() {
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 8, 100, null);
    diary.session(2, "2026-03-04").log(2, Gym.SQUAT, 8, 90, null);
    assertThat(kinds()).doesNotContain(RecordKind.REPS);

    diary.session(3, "2026-03-06").log(3, Gym.SQUAT, 9, 90, null);
    assertThat(records())
        .filteredOn(won -> won.kind() == RecordKind.REPS)
        .extracting(Won::value, Won::previous)
        .containsExactly(tuple(9.0, 8.0));
  }

  @Test
  void a_rough_estimate_is_no_record() {
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null);
    diary.session(2, "2026-03-04").log(2, Gym.SQUAT, 15, 100, null);

    assertThat(kinds()).doesNotContain(RecordKind.E1RM).contains(RecordKind.REPS);
  }

  @Test
  void the_set_that_passes_the_best_session_wins_the_volume_of_the_whole_session() {
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null);
    diary
        .session(2, "2026-03-04")
        .log(2, Gym.SQUAT, 3, 100, null)
        .log(3, Gym.SQUAT, 3, 100, null)
        .log(4, Gym.SQUAT, 3, 100, null);

    assertThat(records())
        .filteredOn(won -> won.kind() == RecordKind.VOLUME)
        .extracting(won -> won.lift().set().id(), Won::value, Won::previous)
        .containsExactly(tuple(Diary.set(3), 900.0, 500.0));
  }

  @Test
  void a_past_session_entered_later_is_judged_at_its_own_time() {
    diary.session(2, "2026-03-04").log(2, Gym.SQUAT, 5, 110, null);
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null);

    assertThat(records())
        .extracting(won -> won.lift().set().id())
        .containsOnly(Diary.set(2))
        .isNotEmpty();
  }

  private List<Won> records() {
    return Records.of(new Lifts(Gym.exercises(), Log.trainee()).of(Log.of(diary).sets()));
  }

  private List<RecordKind> kinds() {
    return records().stream().map(Won::kind).toList();
  }
}
