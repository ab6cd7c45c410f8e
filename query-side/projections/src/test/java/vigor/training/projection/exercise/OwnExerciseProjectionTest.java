package vigor.training.projection.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.identity.command.EmailClaimId;
import vigor.kernel.command.PersonId;
import vigor.kernel.query.ViewChange;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.command.ErasureRequested;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.exercise.OwnExerciseArchived;
import vigor.training.command.exercise.OwnExerciseRestored;
import vigor.training.projection.Diary;
import vigor.training.projection.SledPush;
import vigor.training.projection.TrainingSide;
import vigor.training.query.catalogue.ExercisePage;
import vigor.training.query.catalogue.ExerciseView;
import vigor.training.query.catalogue.FindExercises;
import vigor.training.query.catalogue.GetExercise;
import vigor.training.query.exercise.GetOwnExercises;
import vigor.training.query.exercise.OwnExercisesView;
import vigor.training.query.progress.ExerciseProgress;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.GetReceipt;
import vigor.training.query.progress.MuscleVolume;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.workout.FindWorkouts;
import vigor.training.query.workout.GetNextTime;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.GetSuggestions;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.NextTimeView;
import vigor.training.query.workout.SetOutcome;
import vigor.training.query.workout.SuggestionsView;
import vigor.training.query.workout.WorkoutPage;
import vigor.training.query.workout.WorkoutView;

class OwnExerciseProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final TrainingSide side = new TrainingSide("2026-03-18T12:00:00Z");

  @Test
  void who_made_no_exercise_has_an_empty_list_before_its_first_version() {
    assertThat(own(ANNA)).isEqualTo(new OwnExercisesView(List.of(), -1));
  }

  @Test
  void an_exercise_is_its_owners_alone_even_where_another_uses_the_same_id() {
    side.feed().each(SledPush.madeBy(ANNA, "Sled push"), SledPush.madeBy(BEN, "Bens sled"));

    assertThat(own(ANNA).items()).extracting(ExerciseView::name).containsExactly("Sled push");
    assertThat(own(BEN).items()).extracting(ExerciseView::name).containsExactly("Bens sled");
    assertThat(exercise(ANNA)).isEqualTo(own(ANNA).items().getFirst());
    assertThat(exercise(new PersonId(new UUID(1, 3)))).isNull();
  }

  @Test
  void it_is_found_beside_the_catalogue_and_marked_as_own() {
    side.feed().each(SledPush.madeBy(ANNA, "Zercher sled push"));

    assertThat(find(ANNA, "zercher", null).items())
        .extracting(ExerciseView::id, ExerciseView::own)
        .contains(tuple(SledPush.EXERCISE, true))
        .hasSizeGreaterThan(1);
    assertThat(find(BEN, "zercher", null).items()).isNotEmpty().noneMatch(ExerciseView::own);
  }

  @Test
  void muscle_and_equipment_are_sought_in_it_too_but_a_search_that_spares_a_site_leaves_it_out() {
    side.feed().each(SledPush.madeBy(ANNA, "Sled push"));

    assertThat(found(Muscle.QUADS, Set.of(Equipment.SLED), Set.of())).contains(SledPush.EXERCISE);
    assertThat(found(Muscle.CALVES, null, Set.of())).contains(SledPush.EXERCISE);
    assertThat(found(Muscle.CHEST, null, Set.of())).doesNotContain(SledPush.EXERCISE);
    assertThat(found(Muscle.QUADS, Set.of(Equipment.BARBELL), Set.of()))
        .doesNotContain(SledPush.EXERCISE);
    assertThat(found(Muscle.QUADS, null, Set.of(BodySite.WRIST)))
        .isNotEmpty()
        .doesNotContain(SledPush.EXERCISE);
    assertThat(find(ANNA, "sled push, avoid my knee", null).items()).noneMatch(ExerciseView::own);
  }

  @Test
  void archived_it_is_found_no_more_but_still_shown_until_it_is_back() {
    side.feed()
        .each(SledPush.madeBy(ANNA, "Sled push"), new OwnExerciseArchived(ANNA, SledPush.ID, NOW));

    assertThat(find(ANNA, "sled push", null).items()).noneMatch(ExerciseView::own);
    assertThat(own(ANNA).items()).singleElement().matches(ExerciseView::archived);
    assertThat(exercise(ANNA)).isNotNull().matches(ExerciseView::archived);
    assertThat(own(ANNA).version()).isEqualTo(1);

    side.feed().each(new OwnExerciseRestored(ANNA, SledPush.ID, NOW));
    assertThat(find(ANNA, "sled push", null).items()).anyMatch(ExerciseView::own);
    assertThat(own(ANNA).items()).noneMatch(ExerciseView::archived);
  }

  @Test
  void sessions_suggestions_and_figures_call_it_by_its_name_of_today() {
    Diary diary = new Diary(ANNA).and(SledPush.madeBy(ANNA, "Slde push"));
    diary.session(1, "2026-03-02").log(1, SledPush.EXERCISE, 8, 60, 8.0).finish(40, 7.0);
    diary.session(2, "2026-03-09").log(2, SledPush.EXERCISE, 8, 70, 8.0).finish(40, 7.0);
    side.feed().batch(diary.events());
    side.feed().each(SledPush.revisedBy(ANNA, "Sled push", SledPush.TRAITS));

    assertThat(
            side.ask(new GetWorkout(ANNA, Diary.workout(2)), WorkoutView.class)
                .sets()
                .getFirst()
                .name())
        .isEqualTo("Sled push");
    assertThat(
            side.ask(new FindWorkouts(ANNA, null, null, 10), WorkoutPage.class)
                .items()
                .getFirst()
                .exercises())
        .containsExactly("Sled push");
    assertThat(
            side.ask(new GetSuggestions(ANNA, Diary.workout(2)), SuggestionsView.class)
                .items()
                .getFirst()
                .name())
        .isEqualTo("Sled push");
    assertThat(
            side.ask(new GetNextTime(ANNA, Diary.workout(2)), NextTimeView.class)
                .items()
                .getFirst()
                .name())
        .isEqualTo("Sled push");
    SetOutcome outcome =
        side.ask(new GetSetOutcome(ANNA, Diary.workout(2), Diary.set(2)), SetOutcome.class);
    assertThat(outcome.records()).isNotEmpty().allMatch(r -> r.name().equals("Sled push"));
    ExerciseProgress strength = progress().exercises().getFirst();
    assertThat(strength.name()).isEqualTo("Sled push");
    assertThat(strength.e1rmKg()).isGreaterThan(70);
    assertThat(receipt(strength.receiptId()).title()).contains("Sled push");
  }

  @Test
  void its_volume_counts_for_the_muscles_it_is_said_to_train_now() {
    Diary diary = new Diary(ANNA).and(SledPush.madeBy(ANNA, "Sled push"));
    diary.session(1, "2026-03-02").log(1, SledPush.EXERCISE, 8, 60, 8.0);
    side.feed().batch(diary.events());

    assertThat(sets(Muscle.QUADS)).isEqualTo(1);
    assertThat(sets(Muscle.CALVES)).isEqualTo(0.5);
    assertThat(receipt("volume.2026-W10.quads").value()).isEqualTo(1.0);

    side.feed().each(SledPush.revisedBy(ANNA, "Sled push", SledPush.of(Muscle.GLUTES, 0)));
    assertThat(sets(Muscle.QUADS)).isZero();
    assertThat(sets(Muscle.GLUTES)).isEqualTo(1);
  }

  @Test
  void the_share_of_body_weight_it_moves_is_part_of_its_load_and_of_its_records() {
    Diary diary =
        new Diary(ANNA)
            .weigh("2026-03-01", 80)
            .and(SledPush.madeBy(ANNA, "Sled push"))
            .and(SledPush.revisedBy(ANNA, "Sled push", SledPush.of(Muscle.QUADS, 0.5)));
    diary.session(1, "2026-03-02").log(1, SledPush.EXERCISE, 1, 60, 10.0);
    side.feed().batch(diary.events());

    assertThat(progress().exercises().getFirst().e1rmKg()).isEqualTo(100);
  }

  @Test
  void somebody_elses_exercise_lends_its_name_to_nobody() {
    Diary diary = new Diary(BEN).and(SledPush.madeBy(ANNA, "Sled push"));
    diary.session(1, "2026-03-02").log(1, SledPush.EXERCISE, 8, 60, 8.0);
    side.feed().batch(diary.events());

    assertThat(
            side.ask(new GetWorkout(BEN, Diary.workout(1)), WorkoutView.class)
                .sets()
                .getFirst()
                .name())
        .isEqualTo(SledPush.ID.toString());
  }

  @Test
  void who_waits_for_the_list_hears_how_far_it_came() {
    side.feed().each(SledPush.madeBy(ANNA, "Sled push"));

    String topic = OwnExercisesView.topic(ANNA);
    assertThat(side.updates().changes()).contains(new ViewChange(topic, topic, 0));
  }

  @Test
  void an_erased_person_leaves_no_exercise() {
    side.feed().each(SledPush.madeBy(ANNA, "Sled push"), SledPush.madeBy(BEN, "Bens sled"));
    side.feed()
        .each(
            new ErasureRequested(
                ANNA,
                new EmailClaimId("ab".repeat(32)),
                new ErasureReceiptId(new UUID(9, 9)),
                ErasureCause.REQUESTED,
                NOW));

    assertThat(own(ANNA).items()).isEmpty();
    assertThat(own(BEN).items()).hasSize(1);
  }

  private OwnExercisesView own(PersonId person) {
    return side.ask(new GetOwnExercises(person), OwnExercisesView.class);
  }

  private @Nullable ExerciseView exercise(PersonId person) {
    return side.find(new GetExercise(person, SledPush.EXERCISE), ExerciseView.class);
  }

  private ExercisePage find(PersonId person, String words, @Nullable Muscle muscle) {
    return side.ask(
        new FindExercises(person, words, muscle, null, null, null, 500), ExercisePage.class);
  }

  private List<ExerciseId> found(
      Muscle muscle, @Nullable Set<Equipment> equipment, Set<BodySite> avoid) {
    return side
        .ask(new FindExercises(ANNA, null, muscle, equipment, avoid, null, 500), ExercisePage.class)
        .items()
        .stream()
        .map(ExerciseView::id)
        .toList();
  }

  private ProgressView progress() {
    return side.ask(new GetProgress(ANNA, null, null, null), ProgressView.class);
  }

  private double sets(Muscle muscle) {
    return progress().weeks().getFirst().volume().stream()
        .filter(volume -> volume.muscle() == muscle)
        .mapToDouble(MuscleVolume::sets)
        .sum();
  }

  private ReceiptView receipt(String id) {
    return side.ask(new GetReceipt(ANNA, id), ReceiptView.class);
  }
}
