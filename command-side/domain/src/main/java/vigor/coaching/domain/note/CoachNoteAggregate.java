package vigor.coaching.domain.note;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.note.CoachNoteCommand;
import vigor.coaching.command.note.CoachNoteEvent;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.ProposeNote;
import vigor.coaching.command.note.RequestNote;
import vigor.coaching.command.note.WriteNoteLocally;
import vigor.kernel.domain.EventStream;

/** The event-sourced shell of {@link CoachNote}; each handler returns the version reached. */
@AggregateRoot(type = "note")
public final class CoachNoteAggregate {
  @AggregateIdentifier private @Nullable CoachNoteId id;
  private CoachNote note = CoachNote.NONE;

  CoachNoteAggregate() {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RequestNote command) {
    return carryOut(command);
  }

  @CommandHandler
  long handle(ProposeNote command) {
    return carryOut(command);
  }

  @CommandHandler
  long handle(WriteNoteLocally command) {
    return carryOut(command);
  }

  @EventSourcingHandler
  void on(CoachNoteEvent event) {
    id = event.noteId();
    note = note.evolve(event);
  }

  private long carryOut(CoachNoteCommand command) {
    return EventStream.append(NoteDecisions.decide(command, note));
  }
}
