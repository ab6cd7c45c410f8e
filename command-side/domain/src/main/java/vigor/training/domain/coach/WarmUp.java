package vigor.training.domain.coach;

import java.util.List;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.Reason;
import vigor.training.command.plan.WarmUpSet;
import vigor.training.domain.prescription.Why;

/**
 * Warm-up sets on the way to the working load: the heavier the work, the more steps; after the first
 * lift of a day one is enough.
 */
final class WarmUp {
  private static final List<WarmUpSet> HEAVY =
      List.of(new WarmUpSet(0, 8), new WarmUpSet(0.5, 5), new WarmUpSet(0.75, 3));
  private static final List<WarmUpSet> MODERATE =
      List.of(new WarmUpSet(0.4, 8), new WarmUpSet(0.7, 4));
  private static final List<WarmUpSet> BRIEF = List.of(new WarmUpSet(0.5, 6));

  private WarmUp() {}

  static List<WarmUpSet> of(
      Trainee trainee, Exercise exercise, Role role, Dose dose, boolean first) {
    boolean loadedCompound =
        exercise.measure() == Measure.REPS_WEIGHT && exercise.mechanics() == Mechanics.COMPOUND;
    if (!loadedCompound || role.compareTo(Role.SECOND) > 0) {
      return List.of();
    }
    if (trainee.shortOfTime()) {
      return first ? BRIEF : List.of();
    }
    if (role == Role.SECOND || !first) {
      return BRIEF;
    }
    return dose.low() <= 6 && !trainee.beginner() ? HEAVY : MODERATE;
  }

  static Reason reason(List<WarmUpSet> sets, Dose dose) {
    String sentence =
        sets.isEmpty()
            ? "The general warm-up is enough for this exercise."
            : sets.size() + " lighter " + (sets.size() == 1 ? "set leads" : "sets lead")
                + " up to the working load.";
    return Why.of("warmUp", "WarmUpByLoad", sentence)
        .with("steps", sets.size())
        .with("repsLow", dose.low())
        .source("Ramped warm-up: practise the movement, save strength");
  }
}
