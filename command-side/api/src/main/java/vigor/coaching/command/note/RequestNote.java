package vigor.coaching.command.note;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;

/**
 * Asks for a note; the same note again asks nothing.
 *
 * @param language in which a language model is to write; the local coach's words are said anew by
 *     whoever reads them
 * @param llmConsent as it is now
 * @param heldBack why no language model is to be asked although the person agreed, else null
 */
public record RequestNote(
    @TargetAggregateIdentifier CoachNoteId noteId,
    PersonId owner,
    NoteSubject subject,
    Tone tone,
    Language language,
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
      Language language,
      boolean llmConsent,
      NoteMaterial material,
      Instant at) {
    this(noteId, owner, subject, tone, language, llmConsent, material, null, at);
  }

  /** The same note by the local coach. */
  public RequestNote locally(String why) {
    return new RequestNote(noteId, owner, subject, tone, language, llmConsent, material, why, at);
  }

  /** Whether a language model may be asked. */
  public boolean mayAskModel() {
    return llmConsent && heldBack == null && !material.facts().isEmpty();
  }
}
