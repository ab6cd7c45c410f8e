package vigor.coaching.command.note;

import java.time.Instant;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachAnswer;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/** The note is there; it is written once. {@code charged} is what the person paid for it. */
@StoredAs("coaching.note-written")
public record CoachNoteWritten(
    CoachNoteId noteId,
    @DataSubject PersonId person,
    AnsweredBy by,
    @PersonalData Personal<CoachAnswer> words,
    MicroUsd charged,
    Instant at)
    implements CoachNoteEvent {}
