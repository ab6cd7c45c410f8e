package vigor.coaching.projection.note;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.command.note.CoachNoteWritten;
import vigor.coaching.command.note.NoteMaterial;
import vigor.coaching.command.note.NoteSubject;
import vigor.membership.command.MicroUsd;

/** What no query filters by; words are null while waiting and when they were erased. */
public record NoteBody(
    NoteSubject subject,
    Tone tone,
    List<CoachFact> saw,
    @Nullable CoachAnswer words,
    @Nullable AnsweredBy by,
    @Nullable MicroUsd charged,
    @Nullable Instant writtenAt) {

  static NoteBody requested(CoachNoteRequested e) {
    List<CoachFact> saw = e.material().readable().map(NoteMaterial::facts).orElse(List.of());
    return new NoteBody(e.subject(), e.tone(), saw, null, null, null, null);
  }

  NoteBody written(CoachNoteWritten e) {
    return new NoteBody(
        subject, tone, saw, e.words().readable().orElse(null), e.by(), e.charged(), e.at());
  }

  List<CoachFact> citations() {
    return words == null
        ? List.of()
        : saw.stream().filter(fact -> words.citations().contains(fact.id())).toList();
  }
}
