package vigor.coaching.command.note;

import java.time.Instant;

/** What can be asked of a note. */
public sealed interface CoachNoteCommand permits RequestNote, ProposeNote, WriteNoteLocally {
  CoachNoteId noteId();

  Instant at();
}
