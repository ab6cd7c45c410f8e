package vigor.coaching.domain;

import vigor.kernel.command.CommandRefused;

/** A worker that lost its job to another one has no say in it any more. */
final class LeaseIsCurrent {
  private LeaseIsCurrent() {}

  static void check(LlmCall call, long lease) {
    if (call.attempts().stream().anyMatch(attempt -> attempt.lease() > lease)) {
      throw CommandRefused.conflict("LeaseIsCurrent", null, "Another worker took this call over.");
    }
  }
}
