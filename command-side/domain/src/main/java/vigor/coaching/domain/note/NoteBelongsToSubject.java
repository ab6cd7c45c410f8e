package vigor.coaching.domain.note;

import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.RequestNote;
import vigor.kernel.command.CommandRefused;

/** A note's id follows from whose and about what it is; any other is no note of this person. */
final class NoteBelongsToSubject {
  private NoteBelongsToSubject() {}

  static void check(RequestNote command) {
    if (!command.noteId().equals(CoachNoteId.of(command.owner(), command.subject()))) {
      throw CommandRefused.notFound("NoteBelongsToSubject", "There is no such note.");
    }
  }
}
