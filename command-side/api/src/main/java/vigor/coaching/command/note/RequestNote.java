package vigor.coaching.command.note;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.PersonId;

/** Asks for a note; the same note again asks nothing. {@code llmConsent} as it is now. */
public record RequestNote(
    @TargetAggregateIdentifier CoachNoteId noteId,
    PersonId owner,
    NoteSubject subject,
    Tone tone,
    boolean llmConsent,
    NoteMaterial material,
    Instant at)
    implements CoachNoteCommand {}
