package vigor.profile.domain;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.strength.Weight;

/** A body weighs 25 to 400 kg. */
final class BodyWeightIsHuman {

  private BodyWeightIsHuman() {}

  static void check(Weight weight) {
    if (weight.asDouble() < 25 || weight.asDouble() > 400) {
      throw CommandRefused.rule(
          "BodyWeightIsHuman", "bodyWeightKg", "Body weight is between 25 and 400 kg.");
    }
  }
}
