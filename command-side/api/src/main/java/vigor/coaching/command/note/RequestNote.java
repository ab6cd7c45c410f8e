package vigor.coaching.command.note;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.PersonId;

/**
 * Asks for a note; the same note again asks nothing.
 *
 * @param llmConsent as it is now
 * @param heldBack why no language model is to be asked although the person agreed, else null
 */
public record RequestNote(
    @TargetAggregateIdentifier CoachNoteId noteId,
    PersonId owner,
    NoteSubject subject,
    Tone tone,
    boolean llmConsent,
    NoteMaterial material,
    @Nullable String heldBack,
    Instant at)
    implements CoachNoteCommand {
  /** A note that nothing but the person's own will keeps from a language model. */
  public RequestNote(
      CoachNoteId noteId,
      PersonId owner,
      NoteSubject subject,
      Tone tone,
      boolean llmConsent,
      NoteMaterial material,
      Instant at) {
    this(noteId, owner, subject, tone, llmConsent, material, null, at);
  }

  /** The same note by the local coach. */
  public RequestNote locally(String why) {
    return new RequestNote(noteId, owner, subject, tone, llmConsent, material, why, at);
  }

  /** Whether a language model may be asked. */
  public boolean mayAskModel() {
    return llmConsent && heldBack == null && !material.facts().isEmpty();
  }
}
