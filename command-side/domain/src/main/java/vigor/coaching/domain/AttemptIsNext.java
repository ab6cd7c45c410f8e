package vigor.coaching.domain;

import vigor.kernel.command.CommandRefused;

/** An attempt is started once, and only when it is known how the one before it ended. */
final class AttemptIsNext {
  private AttemptIsNext() {}

  static void check(LlmCall call, int number) {
    if (call.openAttempt().isPresent() || number != call.attempts().size() + 1) {
      throw CommandRefused.conflict("AttemptIsNext", null, "This attempt was started before.");
    }
  }
}
