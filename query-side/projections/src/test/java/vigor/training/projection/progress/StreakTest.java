package vigor.training.projection.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.progress.log.TrainingLog;
import vigor.training.projection.progress.streak.Milestone;
import vigor.training.projection.progress.streak.Milestones;
import vigor.training.projection.progress.streak.Streak;
import vigor.training.query.progress.MilestoneView;
import vigor.training.query.progress.StreakView;

class StreakTest {
  private final Diary diary = Log.diary();

  @Test
  void one_session_a_week_keeps_a_streak_across_the_turn_of_the_year() {
    week("2025-12-24", 1);
    week("2025-12-30", 2);
    week("2026-01-09", 3);

    StreakView streak = on("2026-01-10");

    assertThat(streak.weeks()).isEqualTo(3);
    assertThat(streak.lastWeek()).isEqualTo("2026-W02");
  }

  @Test
  void the_running_week_does_not_break_a_streak_before_it_is_over() {
    week("2026-03-04", 1);

    assertThat(on("2026-03-08").weeks()).isEqualTo(1);
    assertThat(on("2026-03-15").weeks()).isEqualTo(1);
    assertThat(on("2026-03-16").weeks()).isZero();
    assertThat(on("2026-03-16").longest()).isEqualTo(1);
  }

  @Test
  void a_missed_week_starts_a_new_run_and_the_longest_is_remembered() {
    week("2026-02-02", 1);
    week("2026-02-09", 2);
    week("2026-02-23", 3);

    assertThat(on("2026-02-24").weeks()).isEqualTo(1);
    assertThat(on("2026-02-24").longest()).isEqualTo(2);
  }

  @Test
  void round_numbers_are_reached_by_the_set_that_reaches_them() {
    diary.session(1, "2026-03-02");
    for (int n = 0; n < 3; n++) {
      diary.log(n, Gym.SQUAT, 5, 100, null);
    }
    TrainingLog log = Log.of(diary);

    List<MilestoneView> milestones =
        new Milestones(log, new Streak(log, Log.trainee()))
            .all().stream().map(Milestone::view).toList();

    assertThat(milestones)
        .extracting(MilestoneView::id, MilestoneView::reachedAt)
        .containsExactly(
            tuple("sessions-1", log.sets().get(0).performedAt()),
            tuple("tonnage-1000", log.sets().get(1).performedAt()));
  }

  private void week(String day, int n) {
    diary.session(n, day).log(n, Gym.SQUAT, 5, 100, null);
  }

  private StreakView on(String today) {
    return new Streak(Log.of(diary), Log.trainee()).on(LocalDate.parse(today));
  }
}
