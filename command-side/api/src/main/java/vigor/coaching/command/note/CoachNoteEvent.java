package vigor.coaching.command.note;

import vigor.kernel.command.DomainEvent;

/** What can happen to a note. */
public sealed interface CoachNoteEvent extends DomainEvent
    permits CoachNoteRequested, CoachNoteWritten, CoachNoteProposalRejected {
  CoachNoteId noteId();
}
