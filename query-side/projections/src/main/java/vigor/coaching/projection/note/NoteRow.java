package vigor.coaching.projection.note;

import java.time.Instant;
import java.util.UUID;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.query.note.NoteStatus;
import vigor.coaching.query.note.NoteView;

/** A row of the note table. */
public record NoteRow(
    UUID noteId, UUID person, NoteStatus status, Instant requestedAt, NoteBody body, long version) {

  NoteRow with(NoteStatus newStatus, NoteBody newBody, long newVersion) {
    return new NoteRow(noteId, person, newStatus, requestedAt, newBody, newVersion);
  }

  NoteView view() {
    return new NoteView(
        new CoachNoteId(noteId),
        body.subject().kind(),
        body.subject().about(),
        status,
        body.tone(),
        body.saw(),
        body.words() == null ? null : body.words().text(),
        body.citations(),
        body.by(),
        body.charged(),
        requestedAt,
        body.writtenAt(),
        version);
  }
}
