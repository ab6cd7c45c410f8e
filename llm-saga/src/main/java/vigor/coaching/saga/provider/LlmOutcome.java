package vigor.coaching.saga.provider;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.provider.ModelPrice;
import vigor.membership.command.MicroUsd;

/** What came of asking a provider. */
public sealed interface LlmOutcome {

  /**
   * A whole answer, not cut off, and what it took.
   *
   * @param statedCost what the provider itself says it cost; null when it does not
   */
  record Succeeded(String text, TokenUsage usage, @Nullable MicroUsd statedCost)
      implements LlmOutcome {
    public Succeeded(String text, TokenUsage usage) {
      this(text, usage, null);
    }

    /** What the answer cost: what the provider says, else what the list says. */
    public MicroUsd cost(ModelPrice price) {
      return statedCost == null ? price.of(usage) : statedCost;
    }

    @Override
    public String toString() {
      return "Succeeded[" + usage + "]";
    }
  }

  /** No answer, or none of use. */
  record Failed(LlmFailure failure) implements LlmOutcome {}
}
