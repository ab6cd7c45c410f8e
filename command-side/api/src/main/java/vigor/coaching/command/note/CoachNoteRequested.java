package vigor.coaching.command.note;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.kernel.command.language.Language;

/**
 * A note was asked for.
 *
 * @param language what a language model is to write; null where nobody asked for it: before
 *     revision 2, when all was English
 * @param mayAskModel whether a language model may write it: the person agreed, and there is
 *     something to write about
 */
@StoredAs(value = "coaching.note-requested", revision = 2)
public record CoachNoteRequested(
    CoachNoteId noteId,
    @DataSubject PersonId person,
    NoteSubject subject,
    Tone tone,
    @Nullable Language language,
    boolean mayAskModel,
    @PersonalData Personal<NoteMaterial> material,
    Instant at)
    implements CoachNoteEvent {

  /** The language a language model writes in and is shown the facts in. */
  public Language spoken() {
    return Language.kept(language);
  }

  /** What a language model is shown, and what its words are judged by; empty when it was erased. */
  public Optional<NoteMaterial> shown() {
    return material.readable().map(seen -> seen.saidIn(spoken()));
  }
}
