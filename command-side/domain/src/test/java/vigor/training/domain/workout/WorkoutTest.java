package vigor.training.domain.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.AmendWorkout;
import vigor.training.command.workout.CorrectSet;
import vigor.training.command.workout.FinishWorkout;
import vigor.training.command.workout.LogSession;
import vigor.training.command.workout.LogSet;
import vigor.training.command.workout.NewSet;
import vigor.training.command.workout.RemoveSet;
import vigor.training.command.workout.RestoreSet;
import vigor.training.command.workout.SessionSummary;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.SetRestored;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.StartWorkout;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutDiscarded;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutId;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.domain.exercise.OwnExerciseRecords;

class WorkoutTest {
  private static final WorkoutId WORKOUT = new WorkoutId(new UUID(1, 1));
  private static final PersonId OWNER = new PersonId(new UUID(2, 2));
  private static final PersonId STRANGER = new PersonId(new UUID(3, 3));
  private static final SetId SET = new SetId(new UUID(4, 4));
  private static final SetId OTHER_SET = new SetId(new UUID(4, 5));
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(2_700);
  private static final SetEntry FIVE_AT_HUNDRED = squat(5, 100);
  private static final SetEntry SIX_AT_HUNDRED = squat(6, 100);

  private final FixtureConfiguration<WorkoutAggregate> workout = fixture();

  @Test
  void a_workout_starts_once_however_often_it_is_asked() {
    workout
        .givenNoPriorActivity()
        .when(new StartWorkout(WORKOUT, OWNER, null, NOON))
        .expectEvents(started());
    fixture().given(started()).when(new StartWorkout(WORKOUT, OWNER, null, LATER)).expectNoEvents();
  }

  @Test
  void a_set_is_logged_in_an_open_workout() {
    workout
        .given(started())
        .when(new LogSet(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, " felt light ", NOON))
        .expectResultMessagePayload(1L)
        .expectEvents(
            new SetLogged(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, Personal.of("felt light"), NOON));
  }

  @Test
  void the_same_set_again_changes_nothing_even_with_other_numbers() {
    workout
        .given(started(), logged(SET))
        .when(new LogSet(WORKOUT, OWNER, SET, SIX_AT_HUNDRED, null, LATER))
        .expectResultMessagePayload(1L)
        .expectNoEvents();
  }

  @Test
  void nobody_else_can_log_into_a_workout_or_learn_that_it_exists() {
    workout
        .given(started())
        .when(new LogSet(WORKOUT, STRANGER, SET, FIVE_AT_HUNDRED, null, NOON))
        .expectException(refused(Refusal.Kind.NOT_FOUND, "WorkoutBelongsToPerson"));
  }

  @Test
  void a_set_for_a_workout_that_was_never_started_is_refused() {
    workout
        .givenNoPriorActivity()
        .when(new LogSet(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, null, NOON))
        .expectException(refused(Refusal.Kind.NOT_FOUND, "WorkoutBelongsToPerson"));
  }

  @Test
  void an_exercise_outside_the_catalogue_is_refused() {
    SetEntry unknown = entry("moon-jump", 5, Weight.kg(10), SetType.WORKING);
    workout
        .given(started())
        .when(new LogSet(WORKOUT, OWNER, SET, unknown, null, NOON))
        .expectException(refused(Refusal.Kind.RULE, "ExerciseIsKnown"));
  }

  @Test
  void a_set_without_reps_duration_or_distance_is_refused() {
    SetEntry nothing = entry("barbell-back-squat", null, Weight.kg(10), SetType.WORKING);
    workout
        .given(started())
        .when(new LogSet(WORKOUT, OWNER, SET, nothing, null, NOON))
        .expectException(refused(Refusal.Kind.RULE, "SetMeasuresSomething"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0, -1, 10.5, 11, 8.3, Double.NaN})
  void an_rpe_outside_one_to_ten_in_halves_cannot_exist(double value) {
    assertThatThrownBy(() -> new Rpe(value))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> {
              assertThat(e.refusal().rule()).isEqualTo("RpeIsBetweenOneAndTen");
              assertThat(e.refusal().field()).isEqualTo("rpe");
            });
  }

  @Test
  void a_correction_keeps_the_set_and_tells_the_new_entry() {
    workout
        .given(started(), logged(SET))
        .when(new CorrectSet(WORKOUT, OWNER, SET, SIX_AT_HUNDRED, null, LATER))
        .expectEvents(new SetCorrected(WORKOUT, OWNER, SET, SIX_AT_HUNDRED, null, LATER));
  }

  @Test
  void a_correction_to_the_same_entry_changes_nothing() {
    workout
        .given(started(), logged(SET))
        .when(new CorrectSet(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, null, LATER))
        .expectNoEvents();
  }

  @Test
  void a_set_of_another_workout_cannot_be_corrected_here() {
    workout
        .given(started(), logged(SET))
        .when(new CorrectSet(WORKOUT, OWNER, OTHER_SET, SIX_AT_HUNDRED, null, LATER))
        .expectException(refused(Refusal.Kind.NOT_FOUND, "SetBelongsToWorkout"));
  }

  @Test
  void a_removed_set_can_be_put_back() {
    workout
        .given(started(), logged(SET))
        .when(new RemoveSet(WORKOUT, OWNER, SET, LATER))
        .expectEvents(new SetRemoved(WORKOUT, OWNER, SET, LATER));
    fixture()
        .given(started(), logged(SET), new SetRemoved(WORKOUT, OWNER, SET, LATER))
        .when(new RestoreSet(WORKOUT, OWNER, SET, LATER))
        .expectEvents(new SetRestored(WORKOUT, OWNER, SET, LATER));
  }

  @Test
  void removing_twice_or_restoring_what_is_there_changes_nothing() {
    workout
        .given(started(), logged(SET), new SetRemoved(WORKOUT, OWNER, SET, LATER))
        .when(new RemoveSet(WORKOUT, OWNER, SET, LATER))
        .expectNoEvents();
    fixture()
        .given(started(), logged(SET))
        .when(new RestoreSet(WORKOUT, OWNER, SET, LATER))
        .expectNoEvents();
  }

  @Test
  void a_finished_session_lasts_from_start_to_end_when_no_duration_is_given() {
    workout
        .given(started(), logged(SET))
        .when(new FinishWorkout(WORKOUT, OWNER, new SessionSummary(null, new Rpe(7), null), LATER))
        .expectEvents(new WorkoutFinished(WORKOUT, OWNER, 45, new Rpe(7), null, LATER));
  }

  @Test
  void a_session_longer_than_a_day_is_refused() {
    workout
        .given(started())
        .when(new FinishWorkout(WORKOUT, OWNER, new SessionSummary(1441, null, null), LATER))
        .expectException(refused(Refusal.Kind.RULE, "SessionLastsUpToADay"));
  }

  @Test
  void a_late_set_performed_before_the_end_still_counts() {
    workout
        .given(started(), finished())
        .when(new LogSet(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, null, NOON))
        .expectEvents(new SetLogged(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, null, NOON));
  }

  @Test
  void a_set_performed_after_the_end_belongs_to_another_workout() {
    workout
        .given(started(), finished())
        .when(new LogSet(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, null, LATER.plusSeconds(1)))
        .expectException(refused(Refusal.Kind.CONFLICT, "WorkoutTakesSet"));
  }

  @Test
  void a_session_logged_at_once_takes_new_sets_skips_known_ones_and_finishes() {
    workout
        .given(started(), logged(SET))
        .when(
            new LogSession(
                WORKOUT,
                OWNER,
                List.of(
                    new NewSet(SET, FIVE_AT_HUNDRED, null, NOON),
                    new NewSet(OTHER_SET, SIX_AT_HUNDRED, null, NOON)),
                new SessionSummary(30, null, null),
                LATER))
        .expectEvents(
            new SetLogged(WORKOUT, OWNER, OTHER_SET, SIX_AT_HUNDRED, null, NOON),
            new WorkoutFinished(WORKOUT, OWNER, 30, null, null, LATER));
  }

  @Test
  void an_amended_summary_keeps_what_is_not_restated() {
    workout
        .given(started(), finished())
        .when(new AmendWorkout(WORKOUT, OWNER, new SessionSummary(null, new Rpe(8), null), LATER))
        .expectEvents(new WorkoutAmended(WORKOUT, OWNER, 40, new Rpe(8), null, LATER));
  }

  @Test
  void an_open_workout_has_no_summary_to_amend() {
    workout
        .given(started())
        .when(new AmendWorkout(WORKOUT, OWNER, new SessionSummary(30, null, null), LATER))
        .expectException(refused(Refusal.Kind.CONFLICT, "WorkoutIsFinished"));
  }

  @Test
  void a_discarded_workout_takes_no_set() {
    workout
        .given(started(), new WorkoutDiscarded(WORKOUT, OWNER, LATER))
        .when(new LogSet(WORKOUT, OWNER, SET, FIVE_AT_HUNDRED, null, NOON))
        .expectException(refused(Refusal.Kind.CONFLICT, "WorkoutIsNotDiscarded"));
  }

  private static FixtureConfiguration<WorkoutAggregate> fixture() {
    return new AggregateTestFixture<>(WorkoutAggregate.class)
        .registerInjectableResource(OwnExerciseRecords.NONE);
  }

  private static WorkoutStarted started() {
    return new WorkoutStarted(WORKOUT, OWNER, null, NOON);
  }

  private static WorkoutFinished finished() {
    return new WorkoutFinished(WORKOUT, OWNER, 40, null, null, LATER);
  }

  private static SetLogged logged(SetId set) {
    return new SetLogged(WORKOUT, OWNER, set, FIVE_AT_HUNDRED, null, NOON);
  }

  private static SetEntry squat(int reps, double kg) {
    return entry("barbell-back-squat", reps, Weight.kg(kg), SetType.WORKING);
  }

  private static SetEntry entry(
      String exercise, @Nullable Integer reps, Weight weight, SetType type) {
    return new SetEntry(new ExerciseId(exercise), reps, weight, null, type, null, null);
  }

  private static Matcher<Object> refused(Refusal.Kind kind, String rule) {
    return RefusedFor.rule(kind, rule);
  }
}
