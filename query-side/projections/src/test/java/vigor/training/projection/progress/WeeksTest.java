package vigor.training.projection.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vigor.training.command.catalogue.Muscle;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.progress.volume.Weeks;
import vigor.training.query.progress.MuscleVolume;
import vigor.training.query.progress.WeekView;

class WeeksTest {
  private final Diary diary = Log.diary().session(1, "2026-03-02");

  @Test
  void a_hard_set_counts_one_for_primary_and_half_for_helping_muscles() {
    diary.log(1, Gym.ROW, 8, 60, 8.0).log(2, Gym.ROW, 8, 60, null);

    assertThat(week().setsByMuscle()).isEqualTo(Map.of(Muscle.BACK, 2.0, Muscle.BICEPS, 1.0));
  }

  @Test
  void easy_sets_and_sets_outside_five_to_thirty_repetitions_are_not_hard() {
    diary.log(1, Gym.ROW, 8, 60, 5.5).log(2, Gym.ROW, 4, 90, 9.0).log(3, Gym.ROW, 31, 20, 9.0)
        .log(4, Gym.ROW, 5, 80, 6.0).log(5, Gym.ROW, 30, 20, 9.0);

    assertThat(week().setsByMuscle()).containsEntry(Muscle.BACK, 2.0);
  }

  @Test
  void timed_work_counts_as_a_set() {
    diary.log(1, Diary.timed(Gym.PLANK, 45));

    assertThat(week().setsByMuscle()).containsEntry(Muscle.ABS, 1.0);
  }

  @Test
  void landmarks_judge_direct_sets_only() {
    for (int n = 0; n < 20; n++) {
      diary.log(n, Gym.ROW, 8, 60, 8.0);
    }

    assertThat(week().volume())
        .extracting(MuscleVolume::muscle, MuscleVolume::directSets, MuscleVolume::zone)
        .containsExactly(tuple(Muscle.BACK, 20.0, "best"), tuple(Muscle.BICEPS, 0.0, "below_mv"));
  }

  @Test
  void without_a_direct_set_no_muscle_is_said_to_build() {
    diary.log(1, Gym.SQUAT, 8, 60, 8.0);

    assertThat(week().volume())
        .filteredOn(volume -> volume.directSets() == 0)
        .filteredOn(volume -> volume.landmarks() != null)
        .isNotEmpty()
        .extracting(MuscleVolume::zone)
        .isSubsetOf("below_mv", "below_mev");
  }

  @Test
  void tonnage_is_external_load_times_repetitions() {
    diary.log(1, Gym.SQUAT, 5, 102.5, null).log(2, Gym.PULL_UP, 8, 0, null);

    assertThat(week().tonnageKg()).isEqualTo(512.5);
  }

  @Test
  void load_is_effort_times_minutes_and_a_missing_rating_is_taken_from_the_sets() {
    diary.log(1, Gym.SQUAT, 5, 100, 7.0).log(2, Gym.SQUAT, 5, 100, 8.0).finish(60, 6.0);
    assertThat(week().load()).isEqualTo(360);
    assertThat(week().loadEstimated()).isFalse();

    diary.session(2, "2026-03-04").log(3, Gym.SQUAT, 5, 100, 7.0).finish(40, null);
    assertThat(week().load()).isEqualTo(640);
    assertThat(week().loadEstimated()).isTrue();
  }

  @Test
  void an_unfinished_session_has_no_load_yet() {
    diary.log(1, Gym.SQUAT, 5, 100, 7.0);

    assertThat(week().load()).isNull();
    assertThat(week().sessions()).isEqualTo(1);
  }

  private WeekView week() {
    return new Weeks(Log.of(diary), Log.trainee(), Gym.exercises()).all().getFirst();
  }
}
