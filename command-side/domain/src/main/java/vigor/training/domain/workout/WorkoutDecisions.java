package vigor.training.domain.workout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.workout.AmendWorkout;
import vigor.training.command.workout.CorrectSet;
import vigor.training.command.workout.DiscardWorkout;
import vigor.training.command.workout.FinishWorkout;
import vigor.training.command.workout.LogSession;
import vigor.training.command.workout.LogSet;
import vigor.training.command.workout.NewSet;
import vigor.training.command.workout.RemoveSet;
import vigor.training.command.workout.RestoreSet;
import vigor.training.command.workout.SessionSummary;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.SetRestored;
import vigor.training.command.workout.StartWorkout;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutCommand;
import vigor.training.command.workout.WorkoutDiscarded;
import vigor.training.command.workout.WorkoutEvent;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.domain.exercise.OwnExercises;

/** What a workout answers to each command: the events that follow, or a refusal. Pure. */
final class WorkoutDecisions {
  private final ExerciseCatalogue catalogue;
  private final OwnExercises own;

  /** For a workout of somebody who made these exercises. */
  WorkoutDecisions(ExerciseCatalogue catalogue, OwnExercises own) {
    this.catalogue = catalogue;
    this.own = own;
  }

  List<WorkoutEvent> decide(WorkoutCommand command, Workout workout) {
    if (command instanceof StartWorkout start) {
      return start(start, workout);
    }
    WorkoutBelongsToPerson.check(workout, command.owner());
    WorkoutIsNotDiscarded.check(workout, command);
    return switch (command) {
      case StartWorkout c -> start(c, workout);
      case LogSet c -> log(c, new NewSet(c.setId(), c.entry(), c.note(), c.performedAt()), workout);
      case CorrectSet c -> correct(c, workout);
      case RemoveSet c -> remove(c, workout);
      case RestoreSet c -> restore(c, workout);
      case LogSession c -> logSession(c, workout);
      case FinishWorkout c -> finish(c, c.summary(), c.finishedAt(), workout);
      case AmendWorkout c -> amend(c, workout);
      case DiscardWorkout c ->
          workout.discarded()
              ? List.of()
              : List.of(new WorkoutDiscarded(c.workoutId(), c.owner(), c.discardedAt()));
    };
  }

  private List<WorkoutEvent> start(StartWorkout c, Workout workout) {
    if (workout.exists()) {
      WorkoutBelongsToPerson.check(workout, c.owner());
      return List.of();
    }
    return List.of(new WorkoutStarted(c.workoutId(), c.owner(), c.plannedDay(), c.startedAt()));
  }

  private List<WorkoutEvent> log(WorkoutCommand c, NewSet set, Workout workout) {
    if (workout.knows(set.setId())) {
      return List.of();
    }
    WorkoutTakesSet.check(workout, set.performedAt());
    ExerciseIsKnown.check(set.entry().exerciseId(), set.performedAt(), catalogue, own);
    checkEntry(set.entry(), set.note());
    return List.of(
        new SetLogged(
            c.workoutId(),
            c.owner(),
            set.setId(),
            set.entry(),
            personal(set.note()),
            set.performedAt()));
  }

  private List<WorkoutEvent> correct(CorrectSet c, Workout workout) {
    SetBelongsToWorkout.check(workout, c.setId());
    LoggedSet before = workout.set(c.setId());
    if (!before.entry().exerciseId().equals(c.entry().exerciseId())) {
      ExerciseIsKnown.check(c.entry().exerciseId(), c.correctedAt(), catalogue, own);
    }
    checkEntry(c.entry(), c.note());
    Personal<String> note = personal(c.note());
    if (before.entry().equals(c.entry()) && Objects.equals(before.note(), note)) {
      return List.of();
    }
    return List.of(
        new SetCorrected(c.workoutId(), c.owner(), c.setId(), c.entry(), note, c.correctedAt()));
  }

  private List<WorkoutEvent> remove(RemoveSet c, Workout workout) {
    SetBelongsToWorkout.check(workout, c.setId());
    return workout.set(c.setId()).removed()
        ? List.of()
        : List.of(new SetRemoved(c.workoutId(), c.owner(), c.setId(), c.removedAt()));
  }

  private List<WorkoutEvent> restore(RestoreSet c, Workout workout) {
    SetBelongsToWorkout.check(workout, c.setId());
    return workout.set(c.setId()).removed()
        ? List.of(new SetRestored(c.workoutId(), c.owner(), c.setId(), c.restoredAt()))
        : List.of();
  }

  private List<WorkoutEvent> logSession(LogSession c, Workout workout) {
    List<WorkoutEvent> events = new ArrayList<>();
    Workout state = workout;
    for (NewSet set : c.sets()) {
      for (WorkoutEvent event : log(c, set, state)) {
        events.add(event);
        state = state.evolve(event);
      }
    }
    if (c.summary() != null) {
      events.addAll(finish(c, c.summary(), c.at(), state));
    }
    return List.copyOf(events);
  }

  private List<WorkoutEvent> finish(
      WorkoutCommand c, SessionSummary summary, Instant at, Workout workout) {
    if (workout.closing() != null) {
      return List.of();
    }
    int minutes =
        summary.durationMinutes() != null
            ? summary.durationMinutes()
            : minutesBetween(Objects.requireNonNull(workout.startedAt()), at);
    SessionLastsUpToADay.check(minutes);
    NoteIsShort.check(summary.note());
    return List.of(
        new WorkoutFinished(
            c.workoutId(), c.owner(), minutes, summary.sessionRpe(), personal(summary.note()), at));
  }

  private List<WorkoutEvent> amend(AmendWorkout c, Workout workout) {
    Closing closing = WorkoutIsFinished.check(workout);
    Integer stated = c.summary().durationMinutes();
    int minutes = stated != null ? stated : closing.durationMinutes();
    SessionLastsUpToADay.check(minutes);
    NoteIsShort.check(c.summary().note());
    Personal<String> note = personal(c.summary().note());
    if (closing.sameAs(minutes, c.summary().sessionRpe(), note)) {
      return List.of();
    }
    return List.of(
        new WorkoutAmended(
            c.workoutId(), c.owner(), minutes, c.summary().sessionRpe(), note, c.amendedAt()));
  }

  private static void checkEntry(SetEntry entry, @Nullable String note) {
    SetMeasuresSomething.check(entry);
    NoteIsShort.check(note);
  }

  private static @Nullable Personal<String> personal(@Nullable String text) {
    return text == null || text.isBlank() ? null : Personal.of(text.strip());
  }

  /** A session left open overnight counts as one day at most; the person can amend it. */
  private static int minutesBetween(Instant start, Instant end) {
    return (int) Math.clamp(Duration.between(start, end).toMinutes(), 1, 1440);
  }
}
