package vigor.coaching.saga.provider;

import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;

/** What came of asking a provider. */
public sealed interface LlmOutcome {

  /** A whole answer, not cut off, and what it took. */
  record Succeeded(String text, TokenUsage usage) implements LlmOutcome {
    @Override
    public String toString() {
      return "Succeeded[" + usage + "]";
    }
  }

  /** No answer, or none of use. */
  record Failed(LlmFailure failure) implements LlmOutcome {}
}
