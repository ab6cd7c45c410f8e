package vigor.coaching.edge.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Refusal;

/**
 * What became of one line of a bill.
 *
 * @param taken whether the ledger now has this cost
 * @param rule the rule that refused the line, null when none did
 * @param message why, in a sentence
 */
record ReconciledAttempt(
    UUID callId, int attempt, boolean taken, @Nullable String rule, @Nullable String message) {
  static ReconciledAttempt taken(UUID callId, int attempt) {
    return new ReconciledAttempt(callId, attempt, true, null, null);
  }

  static ReconciledAttempt refused(UUID callId, int attempt, Refusal refusal) {
    return new ReconciledAttempt(callId, attempt, false, refusal.rule(), refusal.message());
  }
}
