package vigor.coaching.domain;

import vigor.kernel.command.CommandRefused;

/** Only the worker that started an attempt tells how it ended, and it tells it once. */
final class AttemptIsReportedOnce {
  private AttemptIsReportedOnce() {}

  /** Whether the same worker said the same before. */
  static boolean isRepeat(LlmCall call, int number, long lease, Attempt.State state) {
    return call.find(number)
        .filter(attempt -> attempt.lease() == lease && attempt.state() == state)
        .isPresent();
  }

  static Attempt check(LlmCall call, int number, long lease) {
    return call.find(number)
        .filter(attempt -> attempt.isOpen() && attempt.lease() == lease)
        .orElseThrow(
            () ->
                CommandRefused.conflict(
                    "AttemptIsReportedOnce", null, "This attempt is not open for this worker."));
  }
}
