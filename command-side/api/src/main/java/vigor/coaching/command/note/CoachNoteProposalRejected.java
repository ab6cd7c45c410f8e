package vigor.coaching.command.note;

import java.time.Instant;
import java.util.List;
import vigor.coaching.command.LlmModel;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A model's words were not fit to be the note; {@code rules} names the rules they broke. */
@StoredAs("coaching.note-proposal-rejected")
public record CoachNoteProposalRejected(
    CoachNoteId noteId,
    @DataSubject PersonId person,
    LlmModel model,
    @NotPersonal("codes") List<String> rules,
    Instant at)
    implements CoachNoteEvent {}
