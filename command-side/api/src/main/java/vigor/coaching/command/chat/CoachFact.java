package vigor.coaching.command.chat;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Language;
import vigor.kernel.command.language.Said;

/**
 * One thing the coach may know and cite, with its numbers computed beforehand.
 *
 * @param id what an answer cites, unique within a question, for example {@code strength-2}
 * @param text one sentence with its figures and units
 * @param link where the person can check it, a path of the web app; null when there is none
 */
public record CoachFact(String id, FactKind kind, @Said String text, @Nullable String link) {

  /** The same fact, its sentence in another language. */
  public CoachFact saidIn(Language language) {
    return new CoachFact(id, kind, language.say(text), link);
  }
}
