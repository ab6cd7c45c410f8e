package vigor.training.domain.prescription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/** Takes one set out of a week where it hurts least: from the largest, then the latest, exercise. */
final class Trim {
  private static final Comparator<Spot> LEAST_MISSED =
      Comparator.comparingInt((Spot s) -> s.exercise().sets())
          .thenComparingInt(Spot::index)
          .thenComparingInt(Spot::day);

  private Trim() {}

  /** One set less among the spots, or an exercise less; empty when that would empty a day. */
  static Optional<List<PlanDay>> one(
      List<PlanDay> days, List<Spot> spots, String rule, String sentence) {
    Optional<Spot> withSets =
        spots.stream().filter(s -> s.exercise().sets() > 1).max(LEAST_MISSED);
    if (withSets.isPresent()) {
      return withSets.map(s -> replace(days, s, fewer(s.exercise(), rule, sentence)));
    }
    return spots.stream()
        .filter(s -> days.get(s.day()).exercises().size() > 1)
        .max(LEAST_MISSED)
        .map(s -> change(days, s.day(), Prescribed.without(days.get(s.day()), s.index())));
  }

  private static PlanExercise fewer(PlanExercise e, String rule, String sentence) {
    return Prescribed.withSets(e, e.sets() - 1, rule, sentence);
  }

  private static List<PlanDay> replace(List<PlanDay> days, Spot spot, PlanExercise exercise) {
    return change(
        days, spot.day(), Prescribed.with(days.get(spot.day()), spot.index(), exercise));
  }

  private static List<PlanDay> change(List<PlanDay> days, int index, PlanDay day) {
    List<PlanDay> changed = new ArrayList<>(days);
    changed.set(index, day);
    return changed;
  }
}
