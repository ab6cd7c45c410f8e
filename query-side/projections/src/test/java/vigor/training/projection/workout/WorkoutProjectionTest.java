package vigor.training.projection.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.MissingRow;
import vigor.kernel.query.ViewChange;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.Diary;
import vigor.training.projection.Gym;
import vigor.training.projection.TrainingSide;
import vigor.training.query.workout.EarlierEntry;
import vigor.training.query.workout.FindWorkouts;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.GetSuggestions;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.SetOutcome;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.SuggestionsView;
import vigor.training.query.workout.WorkoutPage;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutSummary;
import vigor.training.query.workout.WorkoutView;

class WorkoutProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final PersonId BEN = new PersonId(new UUID(1, 2));
  private static final WorkoutId FIRST = Diary.workout(1);

  private final TrainingSide side = new TrainingSide("2026-03-10T12:00:00Z");
  private final Diary diary = new Diary(ANNA);

  @Test
  void a_session_shows_its_sets_in_the_order_they_were_logged() {
    side.feed()
        .batch(
            diary
                .session(1, "2026-03-02")
                .log(9, Gym.SQUAT, 5, 100, 8.0)
                .log(3, Gym.SQUAT, 5, 102.5, null)
                .finish(55, 7.5)
                .events());

    WorkoutView workout = workout(FIRST);

    assertThat(workout.version()).isEqualTo(3);
    assertThat(workout.status()).isEqualTo(WorkoutStatus.FINISHED);
    assertThat(workout.durationMinutes()).isEqualTo(55);
    assertThat(workout.sessionRpe()).isEqualTo(7.5);
    assertThat(workout.sets()).extracting(SetView::weightKg).containsExactly(100.0, 102.5);
    assertThat(workout.sets().getFirst().name()).isEqualTo("Back squat");
    assertThat(workout.sets().getFirst().rir()).isEqualTo(2.0);
  }

  @Test
  void a_correction_keeps_what_it_corrects() {
    side.feed()
        .each(
            diary
                .session(1, "2026-03-02")
                .log(1, Gym.SQUAT, 5, 1000, null)
                .correct(1, Diary.entry(Gym.SQUAT, 5, 100, null, SetType.WORKING))
                .correct(1, Diary.entry(Gym.SQUAT, 6, 100, null, SetType.AMRAP))
                .events());

    SetView set = workout(FIRST).sets().getFirst();

    assertThat(set.weightKg()).isEqualTo(100.0);
    assertThat(set.type()).isEqualTo(SetType.AMRAP);
    assertThat(set.correctedFrom())
        .extracting(EarlierEntry::weightKg, EarlierEntry::reps)
        .containsExactly(tuple(1000.0, 5), tuple(100.0, 5));
    assertThat(workout(FIRST).version()).isEqualTo(3);
  }

  @Test
  void a_removed_set_can_be_restored() {
    side.feed().each(diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null).events());
    side.feed().each(new Diary(ANNA).session(1, "2026-03-02").remove(1).events().getLast());
    assertThat(workout(FIRST).sets()).isEmpty();
    assertThat(workout(FIRST).removedSets()).hasSize(1);

    side.feed().each(new Diary(ANNA).session(1, "2026-03-02").restore(1).events().getLast());
    assertThat(workout(FIRST).sets()).hasSize(1);
    assertThat(workout(FIRST).removedSets()).isEmpty();
  }

  @Test
  void an_amended_session_keeps_when_it_ended() {
    side.feed().each(diary.session(1, "2026-03-02").finish(50, null).events());
    Instant finished = workout(FIRST).finishedAt();
    side.feed()
        .each(new WorkoutAmended(FIRST, ANNA, 65, new Rpe(8), Personal.erased(), Instant.EPOCH));

    WorkoutView workout = workout(FIRST);

    assertThat(workout.finishedAt()).isEqualTo(finished);
    assertThat(workout.durationMinutes()).isEqualTo(65);
    assertThat(workout.note()).isNull();
    assertThat(workout.noteErased()).isTrue();
  }

  @Test
  void somebody_elses_session_is_not_there() {
    side.feed().each(diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null).events());

    assertThat(side.find(new GetWorkout(BEN, FIRST), WorkoutView.class)).isNull();
    assertThat(page(BEN, null, 10).items()).isEmpty();
    assertThat(side.find(new GetSetOutcome(BEN, FIRST, Diary.set(1)), SetOutcome.class)).isNull();
    assertThat(side.find(new GetSuggestions(BEN, FIRST), SuggestionsView.class)).isNull();
  }

  @Test
  void sessions_are_listed_latest_first_in_pages_without_the_discarded_ones() {
    diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null).log(2, Gym.ROW, 8, 60, null);
    diary.session(2, "2026-03-04").discard();
    diary.session(3, "2026-03-06").log(3, Gym.ROW, 8, 60, null).remove(3);
    side.feed().batch(diary.events());

    WorkoutPage first = page(ANNA, null, 1);
    WorkoutPage second = page(ANNA, first.next(), 1);

    assertThat(first.items()).extracting(WorkoutSummary::id).containsExactly(Diary.workout(3));
    assertThat(first.items().getFirst().setCount()).isZero();
    assertThat(second.items()).extracting(WorkoutSummary::id).containsExactly(FIRST);
    assertThat(second.items().getFirst().exercises()).containsExactly("Back squat", "Barbell row");
    assertThat(second.items().getFirst().tonnageKg()).isEqualTo(980);
    assertThat(second.next()).isNull();
  }

  @Test
  void readers_hear_the_latest_version_once_per_batch_and_nothing_during_a_replay() {
    side.feed()
        .batch(
            diary
                .session(1, "2026-03-02")
                .log(1, Gym.SQUAT, 5, 100, null)
                .log(2, Gym.SQUAT, 5, 100, null)
                .events());

    String topic = WorkoutView.topic(FIRST);
    assertThat(side.updates().changes())
        .containsExactly(
            new ViewChange(topic, topic, 2),
            new ViewChange(WorkoutView.topicOfPerson(ANNA), topic, 2));

    side.feed().replay(500);
    assertThat(side.updates().changes()).hasSize(2);
  }

  @Test
  void a_set_of_a_session_nobody_started_is_a_defect_and_leaves_nothing() {
    DomainEvent orphan =
        diary.session(1, "2026-03-02").log(1, Gym.SQUAT, 5, 100, null).events().getLast();

    assertThatThrownBy(() -> side.feed().each(orphan)).hasCauseInstanceOf(MissingRow.class);
    assertThat(side.database().jdbc().queryForList("select * from read_model.performed_set"))
        .isEmpty();
  }

  private WorkoutView workout(WorkoutId id) {
    return side.ask(new GetWorkout(ANNA, id), WorkoutView.class);
  }

  private WorkoutPage page(PersonId owner, @Nullable String cursor, int limit) {
    return side.ask(new FindWorkouts(owner, null, cursor, limit), WorkoutPage.class);
  }
}
