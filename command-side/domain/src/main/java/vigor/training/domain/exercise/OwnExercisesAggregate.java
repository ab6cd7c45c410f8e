package vigor.training.domain.exercise;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.kernel.domain.EventStream;
import vigor.training.command.exercise.ArchiveExercise;
import vigor.training.command.exercise.MakeExercise;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.exercise.OwnExercisesId;
import vigor.training.command.exercise.RestoreExercise;
import vigor.training.command.exercise.ReviseExercise;

/**
 * The event-sourced shell of {@link OwnExercises}: one for each person, so that names and number
 * can be bounded; each handler returns the version reached.
 */
@AggregateRoot(type = "own-exercises")
public final class OwnExercisesAggregate {
  @AggregateIdentifier private @Nullable OwnExercisesId id;
  private OwnExercises own = OwnExercises.NONE;

  OwnExercisesAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(MakeExercise command) {
    return EventStream.append(OwnExerciseDecisions.decide(command, own));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ReviseExercise command) {
    return EventStream.append(OwnExerciseDecisions.decide(command, own));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(ArchiveExercise command) {
    return EventStream.append(OwnExerciseDecisions.decide(command, own));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RestoreExercise command) {
    return EventStream.append(OwnExerciseDecisions.decide(command, own));
  }

  @EventSourcingHandler
  void on(OwnExerciseEvent event) {
    id = new OwnExercisesId(event.person());
    own = own.evolve(event);
  }
}
