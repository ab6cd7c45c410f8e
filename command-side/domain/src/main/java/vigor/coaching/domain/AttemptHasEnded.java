package vigor.coaching.domain;

import vigor.kernel.command.CommandRefused;

/** Nobody bills what is still under way. */
final class AttemptHasEnded {
  private AttemptHasEnded() {}

  static Attempt check(LlmCall call, int number) {
    Attempt attempt =
        call.find(number)
            .orElseThrow(
                () ->
                    CommandRefused.notFound(
                        "AttemptHasEnded", "There is no such attempt of this call."));
    if (attempt.isOpen()) {
      throw CommandRefused.conflict(
          "AttemptHasEnded", "attempt", "This attempt is still under way.");
    }
    return attempt;
  }
}
