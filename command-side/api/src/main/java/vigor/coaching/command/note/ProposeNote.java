package vigor.coaching.command.note;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.coaching.command.LlmModel;
import vigor.membership.command.MicroUsd;

/** Offers a model's words, paid with {@code charged}, as the note; the note judges them. */
public record ProposeNote(
    @TargetAggregateIdentifier CoachNoteId noteId,
    String text,
    LlmModel model,
    MicroUsd charged,
    Instant at)
    implements CoachNoteCommand {

  @Override
  public String toString() {
    return "ProposeNote[" + noteId + ", " + model + "]";
  }
}
