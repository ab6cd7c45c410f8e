package vigor.training.domain.workout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.exercise.OwnExerciseArchived;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExerciseRestored;
import vigor.training.command.exercise.OwnExercisesId;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.CorrectSet;
import vigor.training.command.workout.LogSession;
import vigor.training.command.workout.LogSet;
import vigor.training.command.workout.NewSet;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutId;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.domain.exercise.OwnExerciseRecords;
import vigor.training.domain.exercise.SledPush;

/** Sets of exercises that somebody made, as the log of those exercises stands. */
class OwnExerciseSetsTest {
  private static final WorkoutId WORKOUT = new WorkoutId(new UUID(1, 1));
  private static final PersonId OWNER = new PersonId(new UUID(2, 2));
  private static final PersonId STRANGER = new PersonId(new UUID(3, 3));
  private static final SetId SET = new SetId(new UUID(4, 4));
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final SetEntry SLED = of(SledPush.ID.exercise(), 10);

  private final EventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private long written;

  @Test
  void a_set_of_an_exercise_its_owner_made_is_logged_alone_and_with_others() {
    happened(SledPush.madeBy(OWNER, NOON));

    workoutOf(OWNER)
        .when(new LogSet(WORKOUT, OWNER, SET, SLED, null, LATER))
        .expectEvents(logged(OWNER, SLED, LATER));
    workoutOf(OWNER)
        .when(
            new LogSession(
                WORKOUT, OWNER, List.of(new NewSet(SET, SLED, null, LATER)), null, LATER))
        .expectEvents(logged(OWNER, SLED, LATER));
  }

  @Test
  void an_exercise_somebody_else_made_is_as_unknown_as_one_nobody_made() {
    happened(SledPush.madeBy(OWNER, NOON));

    workoutOf(STRANGER)
        .when(new LogSet(WORKOUT, STRANGER, SET, SLED, null, LATER))
        .expectException(unknown());
    workoutOf(OWNER)
        .when(
            new LogSet(
                WORKOUT,
                OWNER,
                SET,
                of(new OwnExerciseId(new UUID(7, 9)).exercise(), 10),
                null,
                LATER))
        .expectException(unknown());
  }

  @Test
  void an_archived_exercise_takes_only_what_was_done_before_until_it_is_back() {
    happened(SledPush.madeBy(OWNER, NOON));
    happened(new OwnExerciseArchived(OWNER, SledPush.ID, LATER));

    workoutOf(OWNER)
        .when(new LogSet(WORKOUT, OWNER, SET, SLED, null, NOON))
        .expectEvents(logged(OWNER, SLED, NOON));
    workoutOf(OWNER)
        .when(new LogSet(WORKOUT, OWNER, SET, SLED, null, LATER))
        .expectException(unknown());

    happened(new OwnExerciseRestored(OWNER, SledPush.ID, LATER));
    workoutOf(OWNER)
        .when(new LogSet(WORKOUT, OWNER, SET, SLED, null, LATER))
        .expectEvents(logged(OWNER, SLED, LATER));
  }

  @Test
  void what_was_logged_with_an_archived_exercise_can_still_be_corrected() {
    happened(SledPush.madeBy(OWNER, NOON));
    happened(new OwnExerciseArchived(OWNER, SledPush.ID, NOON));
    SetEntry twelve = of(SledPush.ID.exercise(), 12);

    workoutOf(OWNER, logged(OWNER, SLED, NOON))
        .when(new CorrectSet(WORKOUT, OWNER, SET, twelve, null, LATER))
        .expectEvents(new SetCorrected(WORKOUT, OWNER, SET, twelve, null, LATER));
  }

  @Test
  void a_set_of_another_exercise_cannot_be_corrected_into_an_archived_one() {
    happened(SledPush.madeBy(OWNER, NOON));
    happened(new OwnExerciseArchived(OWNER, SledPush.ID, NOON));
    SetEntry squat = of(new ExerciseId("barbell-back-squat"), 10);

    workoutOf(OWNER, logged(OWNER, squat, NOON))
        .when(new CorrectSet(WORKOUT, OWNER, SET, SLED, null, LATER))
        .expectException(unknown());
  }

  private void happened(OwnExerciseEvent event) {
    store.publish(
        new GenericDomainEventMessage<>(
            "own-exercises", new OwnExercisesId(event.person()).toString(), written++, event));
  }

  private TestExecutor<WorkoutAggregate> workoutOf(PersonId person, Object... then) {
    FixtureConfiguration<WorkoutAggregate> fixture =
        new AggregateTestFixture<>(WorkoutAggregate.class)
            .registerInjectableResource(OwnExerciseRecords.in(store));
    return fixture.given(new WorkoutStarted(WORKOUT, person, null, NOON)).andGiven(then);
  }

  private static SetLogged logged(PersonId person, SetEntry entry, Instant at) {
    return new SetLogged(WORKOUT, person, SET, entry, null, at);
  }

  private static SetEntry of(ExerciseId exercise, int reps) {
    return new SetEntry(exercise, reps, Weight.kg(40), null, SetType.WORKING, null, null);
  }

  private static Matcher<Object> unknown() {
    return RefusedFor.rule(Refusal.Kind.RULE, "ExerciseIsKnown", "exerciseId");
  }
}
