package vigor.coaching.domain;

import vigor.kernel.command.CommandRefused;
import vigor.membership.command.MicroUsd;

/** No attempt may cost more than was set aside for the call. */
final class AttemptIsReserved {
  private AttemptIsReserved() {}

  static void check(LlmCall call, MicroUsd upperBound) {
    if (upperBound.compareTo(call.reserved()) > 0) {
      throw CommandRefused.rule(
          "AttemptIsReserved", "upperBound", "This attempt may cost more than was reserved.");
    }
  }
}
