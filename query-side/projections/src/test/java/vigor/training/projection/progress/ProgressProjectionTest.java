package vigor.training.projection.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.profile.command.TimeZoneChosen;
import vigor.training.command.plan.PastPerformance;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.query.plan.GetPlanBriefFacts;
import vigor.training.query.plan.PlanBriefFacts;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.RecordKind;
import vigor.training.query.progress.RecordView;
import vigor.training.query.progress.WeekView;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.SetOutcome;

class ProgressProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));

  private final TrainingSide side = new TrainingSide("2026-03-18T12:00:00Z");
  private final Diary diary = new Diary(ANNA);

  @Test
  void before_the_first_set_there_is_nothing_and_no_failure() {
    ProgressView progress = progress();

    assertThat(progress.exercises()).isEmpty();
    assertThat(progress.weeks()).isEmpty();
    assertThat(progress.streak().weeks()).isZero();
    assertThat(progress.timeZone()).isEqualTo("UTC");
  }

  @Test
  void the_estimated_maximum_names_its_formula_and_set() {
    side.feed().batch(twoWeeks().events());

    ExerciseProgress squat = progress().exercises().getFirst();

    assertThat(squat.exerciseId()).isEqualTo(Gym.SQUAT);
    assertThat(squat.e1rmKg()).isEqualTo(129.47);
    assertThat(squat.formula()).isEqualTo("RPE chart (Tuchscherer)");
    assertThat(squat.confidence()).isEqualTo("confident");
    assertThat(squat.bestSet()).isNotNull();
    assertThat(squat.series()).hasSize(2);
  }

  @Test
  void a_warm_up_a_removed_set_and_a_discarded_session_count_for_nothing() {
    diary
        .session(1, "2026-03-02")
        .log(1, Diary.entry(Gym.SQUAT, 5, 60, null, SetType.WARMUP))
        .log(2, Gym.SQUAT, 5, 100, null)
        .remove(2);
    diary.session(2, "2026-03-04").log(3, Gym.SQUAT, 5, 100, null).discard();
    side.feed().batch(diary.events());

    assertThat(progress().exercises()).isEmpty();
    assertThat(progress().weeks()).isEmpty();
  }

  @Test
  void a_corrected_typo_takes_its_record_back() {
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null);
    diary.session(2, "2026-03-09").log(2, Gym.SQUAT, 5, 1000, null);
    side.feed().batch(diary.events());
    assertThat(progress().records()).isNotEmpty();

    SetEntry meant = Diary.entry(Gym.SQUAT, 5, 100, null, SetType.WORKING);
    side.feed()
        .each(new SetCorrected(Diary.workout(2), ANNA, Diary.set(2), meant, null, Instant.EPOCH));

    assertThat(progress().records()).isEmpty();
  }

  @Test
  void a_logged_set_answers_with_the_records_it_won() {
    side.feed().batch(twoWeeks().events());

    SetOutcome outcome =
        side.ask(new GetSetOutcome(ANNA, Diary.workout(2), Diary.set(3)), SetOutcome.class);

    assertThat(outcome.set().weightKg()).isEqualTo(105.0);
    assertThat(outcome.workout().version()).isEqualTo(3);
    assertThat(outcome.records())
        .extracting(RecordView::kind, RecordView::value, RecordView::previous)
        .containsExactly(
            tuple(RecordKind.WEIGHT, 105.0, 100.0),
            tuple(RecordKind.E1RM, 129.47, 125.16),
            tuple(RecordKind.VOLUME, 1025.0, 500.0));
  }

  @Test
  void days_and_weeks_follow_the_persons_time_zone() {
    Instant sundayLateInNewYork = Instant.parse("2026-03-09T03:30:00Z");
    side.feed()
        .batch(
            List.of(
                new TimeZoneChosen(ANNA, ZoneId.of("America/New_York"), Instant.EPOCH),
                new WorkoutStarted(Diary.workout(1), ANNA, null, sundayLateInNewYork),
                new SetLogged(
                    Diary.workout(1),
                    ANNA,
                    Diary.set(1),
                    Diary.entry(Gym.SQUAT, 5, 100, null, SetType.WORKING),
                    null,
                    sundayLateInNewYork)));

    assertThat(progress().weeks()).extracting(WeekView::week).containsExactly("2026-W10");
    assertThat(progress().exercises().getFirst().series().getFirst().date())
        .isEqualTo(LocalDate.parse("2026-03-08"));
  }

  @Test
  void the_days_shown_restrict_series_weeks_and_records_but_not_bests() {
    side.feed().batch(twoWeeks().events());

    ProgressView firstWeek =
        side.ask(
            new GetProgress(ANNA, null, null, LocalDate.parse("2026-03-08")), ProgressView.class);

    assertThat(firstWeek.weeks()).extracting(WeekView::week).containsExactly("2026-W10");
    assertThat(firstWeek.records()).isEmpty();
    assertThat(firstWeek.exercises().getFirst().series()).hasSize(1);
    assertThat(firstWeek.exercises().getFirst().e1rmKg()).isEqualTo(129.47);
  }

  @Test
  void a_pull_up_is_estimated_with_the_body_weight_of_its_day() {
    diary
        .weigh("2026-03-01", 80)
        .weigh("2026-03-08", 90)
        .session(1, "2026-03-02")
        .log(1, Gym.PULL_UP, 5, 0, null);
    side.feed().batch(diary.events());

    assertThat(progress().exercises().getFirst().e1rmKg()).isEqualTo(91.67);
  }

  @Test
  void the_last_performance_of_each_exercise_goes_into_a_brief() {
    side.feed().batch(twoWeeks().events());

    PlanBriefFacts facts = side.ask(new GetPlanBriefFacts(ANNA), PlanBriefFacts.class);

    assertThat(facts.history())
        .containsExactly(
            new PastPerformance(
                Gym.SQUAT, 129.47, 105.0, 5, 8.0, Instant.parse("2026-03-09T12:03:00Z")),
            new PastPerformance(
                Gym.ROW, 80.0, 60.0, 10, null, Instant.parse("2026-03-02T12:06:00Z")));
    assertThat(facts.cleared()).isFalse();
    assertThat(facts.missing()).isNotEmpty();
  }

  private Diary twoWeeks() {
    diary
        .session(1, "2026-03-02")
        .log(1, Gym.SQUAT, 5, 100, 7.5)
        .log(2, Gym.ROW, 10, 60, null)
        .finish(60, 7.0);
    diary.session(2, "2026-03-09").log(3, Gym.SQUAT, 5, 105, 8.0).log(4, Gym.SQUAT, 5, 100, 7.5);
    return diary.finish(50, null);
  }

  private ProgressView progress() {
    return side.ask(new GetProgress(ANNA, null, null, null), ProgressView.class);
  }
}
