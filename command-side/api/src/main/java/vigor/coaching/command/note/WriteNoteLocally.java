package vigor.coaching.command.note;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has the local coach write the note, and says why it is the one. */
public record WriteNoteLocally(
    @TargetAggregateIdentifier CoachNoteId noteId, String why, Instant at)
    implements CoachNoteCommand {}
