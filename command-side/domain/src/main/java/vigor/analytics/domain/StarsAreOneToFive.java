package vigor.analytics.domain;

import vigor.kernel.command.CommandRefused;

/** A plan gets 1 to 5 stars. */
final class StarsAreOneToFive {
  private StarsAreOneToFive() {}

  static void check(int stars) {
    if (stars < 1 || stars > 5) {
      throw CommandRefused.rule("StarsAreOneToFive", "stars", "Give 1 to 5 stars.");
    }
  }
}
