package vigor.coaching.query.note;

import vigor.coaching.command.note.CoachNoteId;
import vigor.kernel.command.PersonId;

/** Asks for the owner's {@link NoteView}; null when there is none. */
public record GetNote(PersonId owner, CoachNoteId id) {}
