package vigor.coaching.command.note;

import java.time.Instant;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/**
 * A note was asked for.
 *
 * @param mayAskModel whether a language model may write it: the person agreed, and there is
 *     something to write about
 */
@StoredAs("coaching.note-requested")
public record CoachNoteRequested(
    CoachNoteId noteId,
    @DataSubject PersonId person,
    NoteSubject subject,
    Tone tone,
    boolean mayAskModel,
    @PersonalData Personal<NoteMaterial> material,
    Instant at)
    implements CoachNoteEvent {}
