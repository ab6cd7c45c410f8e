package vigor.kernel.saga;

import java.util.Optional;

/** Makes the questions of one purpose from the event store and knows a usable answer. */
public interface PromptSource {

  /** The purpose as tasks name it, for example {@code plan}. */
  String purpose();

  /** The question about a subject; empty when what it is made from was erased. */
  Optional<LlmRequest> prompt(String subject);

  /** Whether an answer is what was asked for. */
  boolean isUsable(String answer);
}
