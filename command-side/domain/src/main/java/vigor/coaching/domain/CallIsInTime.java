package vigor.coaching.domain;

import java.time.Instant;
import vigor.kernel.command.CommandRefused;

/** Nobody is asked for an answer that nobody waits for any more. */
final class CallIsInTime {
  private CallIsInTime() {}

  static void check(LlmCall call, Instant at) {
    if (call.deadline() != null && !at.isBefore(call.deadline())) {
      throw CommandRefused.conflict("CallIsInTime", null, "The time for this call is over.");
    }
  }
}
