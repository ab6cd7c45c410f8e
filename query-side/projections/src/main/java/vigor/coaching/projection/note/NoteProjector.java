package vigor.coaching.projection.note;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.coaching.command.note.CoachNoteEvent;
import vigor.coaching.command.note.CoachNoteProposalRejected;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.command.note.CoachNoteWritten;
import vigor.coaching.query.note.NoteStatus;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;

/** Keeps one row per note. */
@Component
@ProcessingGroup("projection-note")
public class NoteProjector {
  private final Table<UUID, NoteRow> notes;
  private final Announcements announcements;

  public NoteProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.notes = new Table<>(NoteTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(CoachNoteEvent event, @SequenceNumber Long version) {
    notes.put(
        switch (event) {
          case CoachNoteRequested e -> requested(e, version);
          case CoachNoteProposalRejected e -> {
            NoteRow note = notes.get(e.noteId().value());
            yield note.with(note.status(), note.body(), version);
          }
          case CoachNoteWritten e -> {
            NoteRow note = notes.get(e.noteId().value());
            yield note.with(NoteStatus.WRITTEN, note.body().written(e), version);
          }
        });
    announcements.announce(NoteView.topic(event.noteId()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    notes.forget(event.person());
  }

  @ResetHandler
  void reset() {
    notes.clear();
  }

  private static NoteRow requested(CoachNoteRequested e, long version) {
    return new NoteRow(
        e.noteId().value(),
        e.person().value(),
        NoteStatus.WAITING,
        e.at(),
        NoteBody.requested(e),
        version);
  }
}
