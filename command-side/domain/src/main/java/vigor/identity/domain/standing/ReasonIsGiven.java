package vigor.identity.domain.standing;

import vigor.kernel.command.CommandRefused;

/** Whoever decides about somebody's account says why, in 1 to 500 characters. */
final class ReasonIsGiven {
  private static final int LONGEST = 500;

  private ReasonIsGiven() {}

  static String check(String reason) {
    String given = reason.strip();
    if (given.isEmpty() || given.length() > LONGEST) {
      throw CommandRefused.rule("ReasonIsGiven", "reason", "Say why, in 1 to 500 characters.");
    }
    return given;
  }
}
