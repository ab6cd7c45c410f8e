package vigor.training.domain.workout;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.workout.AmendWorkout;
import vigor.training.command.workout.CorrectSet;
import vigor.training.command.workout.DiscardWorkout;
import vigor.training.command.workout.FinishWorkout;
import vigor.training.command.workout.LogSession;
import vigor.training.command.workout.LogSet;
import vigor.training.command.workout.RemoveSet;
import vigor.training.command.workout.RestoreSet;
import vigor.training.command.workout.StartWorkout;
import vigor.training.command.workout.WorkoutCommand;
import vigor.training.command.workout.WorkoutEvent;
import vigor.training.command.workout.WorkoutId;

/**
 * The event-sourced shell of {@link Workout}: it loads, decides and appends, and knows no rule.
 * Each handler returns the version its stream reached.
 */
@AggregateRoot(type = "workout")
public final class WorkoutAggregate {
  private static final WorkoutDecisions DECISIONS =
      new WorkoutDecisions(id -> ExerciseCatalogue.bundled().find(id).isPresent());

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
  long handle(LogSet command) {
    return carryOut(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(CorrectSet command) {
    return carryOut(command);
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
  long handle(LogSession command) {
    return carryOut(command);
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
    return EventStream.append(DECISIONS.decide(command, workout));
  }
}
