package vigor.kernel.saga;

import java.time.Duration;
import java.util.Optional;
import vigor.coaching.command.LlmModel;

/** Makes the questions of one purpose from the event store and knows a usable answer. */
public interface PromptSource {

  /** The purpose as tasks name it, for example {@code plan}. */
  String purpose();

  /** The question about a subject; empty when what it is made from was erased. */
  Optional<LlmRequest> prompt(String subject);

  /** Whether an answer is what was asked for. */
  boolean isUsable(String answer);

  /** The only model that is to be asked about a subject; empty when anyone will do. */
  default Optional<LlmModel> only(String subject) {
    return Optional.empty();
  }

  /** How long an answer serves the same person's same question; empty when it does only once. */
  default Optional<Duration> keptFor() {
    return Optional.empty();
  }

  /** Who hears the words as they come; empty when only the whole answer is of use. */
  default Optional<Words> words(String subject) {
    return Optional.empty();
  }

  /** Hears the words of one answer. */
  interface Words {
    void next(String words);

    /** Whether a person may have seen some; then nobody else is asked. */
    boolean anyShown();

    /** There will be no more, whatever the outcome. */
    void end();
  }
}
