package vigor.training.command.strength;

import vigor.kernel.command.CommandRefused;

/** RPE is between 1 and 10, in steps of one half. */
final class RpeIsBetweenOneAndTen {
  private RpeIsBetweenOneAndTen() {}

  static void check(double value) {
    boolean inRange = value >= 1 && value <= 10;
    boolean halfStep = value * 2 == Math.rint(value * 2);
    if (!inRange || !halfStep) {
      throw CommandRefused.rule(
          "RpeIsBetweenOneAndTen", "rpe", "RPE is between 1 and 10, in steps of 0.5.");
    }
  }
}
