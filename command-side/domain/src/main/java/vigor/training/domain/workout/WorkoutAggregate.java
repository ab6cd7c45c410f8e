package vigor.training.domain.workout;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.workout.AmendWorkout;
import vigor.training.command.workout.CorrectSet;
import vigor.training.command.workout.DiscardWorkout;
import vigor.training.command.workout.FinishWorkout;
import vigor.training.command.workout.LogSession;
import vigor.training.command.workout.LogSet;
import vigor.training.command.workout.NewSet;
import vigor.training.command.workout.RemoveSet;
import vigor.training.command.workout.RestoreSet;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.StartWorkout;
import vigor.training.command.workout.WorkoutCommand;
import vigor.training.command.workout.WorkoutEvent;
import vigor.training.command.workout.WorkoutId;
import vigor.training.domain.exercise.OwnExerciseRecords;
import vigor.training.domain.exercise.OwnExercises;

/**
 * The event-sourced shell of {@link Workout}: it loads, decides and appends, and knows no rule.
 * Each handler returns the version its stream reached.
 */
@AggregateRoot(type = "workout")
public final class WorkoutAggregate {
  @AggregateIdentifier private @Nullable WorkoutId id;
  private Workout workout = Workout.NONE;

  WorkoutAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(StartWorkout command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(LogSet command, OwnExerciseRecords records) {
    return carryOut(command, own(command, Stream.of(command.entry()), records));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(CorrectSet command, OwnExerciseRecords records) {
    return carryOut(command, own(command, Stream.of(command.entry()), records));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RemoveSet command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RestoreSet command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(LogSession command, OwnExerciseRecords records) {
    return carryOut(command, own(command, command.sets().stream().map(NewSet::entry), records));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(FinishWorkout command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(AmendWorkout command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(DiscardWorkout command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(WorkoutEvent event) {
    id = event.workoutId();
    workout = workout.evolve(event);
  }

  private long carryOut(WorkoutCommand command) {
    return carryOut(command, OwnExercises.NONE);
  }

  private long carryOut(WorkoutCommand command, OwnExercises own) {
    return EventStream.append(
        new WorkoutDecisions(ExerciseCatalogue.bundled(), own).decide(command, workout));
  }

  /** They are looked up only for sets of one of them: most sets are of the catalogue. */
  private static OwnExercises own(
      WorkoutCommand command, Stream<SetEntry> entries, OwnExerciseRecords records) {
    return entries.anyMatch(entry -> OwnExerciseId.in(entry.exerciseId()).isPresent())
        ? records.of(command.owner())
        : OwnExercises.NONE;
  }
}
