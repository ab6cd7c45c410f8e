package vigor.kernel.saga;

import vigor.coaching.command.LlmCallId;

/** The answers that serve again when the same person asks the same. */
public interface KeptAnswers {

  /** The answer of this call turned out to be of no use; it is not given again. */
  void forget(LlmCallId call);
}
