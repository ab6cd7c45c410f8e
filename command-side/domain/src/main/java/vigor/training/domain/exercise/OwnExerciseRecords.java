package vigor.training.domain.exercise;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vigor.kernel.command.PersonId;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.exercise.OwnExercisesId;

/**
 * What aggregates of training know of the exercises a person made: what the log says of them now.
 */
@FunctionalInterface
public interface OwnExerciseRecords {
  /** Where nobody made any. */
  OwnExerciseRecords NONE = person -> OwnExercises.NONE;

  OwnExercises of(PersonId person);

  /** Read from the stream of {@link OwnExercisesAggregate}, never from a view of it. */
  static OwnExerciseRecords in(EventStore store) {
    return person -> {
      DomainEventStream stream = store.readEvents(new OwnExercisesId(person).toString());
      OwnExercises own = OwnExercises.NONE;
      while (stream.hasNext()) {
        DomainEventMessage<?> message = stream.next();
        own = own.evolve((OwnExerciseEvent) message.getPayload());
      }
      return own;
    };
  }
}
