package vigor.training.domain.coach;

import java.util.Set;
import vigor.training.command.catalogue.Level;

/**
 * Which weeks are light: about every fifth or sixth for the experienced (mean 5.6 weeks in a survey,
 * Rogerson 2024), every fourth for the advanced or from 65 on, after eight for beginners.
 */
final class DeloadWeeks {
  private DeloadWeeks() {}

  static Set<Integer> of(Trainee trainee) {
    int weeks = trainee.brief().weeks();
    if (trainee.older() || trainee.brief().level() == Level.ADVANCED) {
      return weeks < 8 ? Set.of(Math.min(weeks, 5)) : Set.of(4, 8);
    }
    return trainee.beginner()
        ? weeks < 8 ? Set.of() : Set.of(8)
        : Set.of(Math.min(weeks, 6));
  }
}
