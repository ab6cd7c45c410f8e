package vigor.training.command.catalogue.substitution;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;

/** Ranks what can stand in for an exercise: alike in effect, and fitting the person. */
public final class Alternatives {
  private static final int LEAST_LIKENESS = 35;
  private static final int JOINT_PENALTY = 4;

  private final ExerciseCatalogue catalogue;

  public Alternatives(ExerciseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Stand-ins for an exercise, best first; empty when it is unknown or nothing comes close.
   *
   * @param limits what the person can do
   * @param sameDay exercises already on that day, left out
   */
  public List<RankedAlternative> rank(
      ExerciseId id, TrainingLimits limits, Set<ExerciseId> sameDay) {
    return rank(id, limits, new SuitableExercises(catalogue, limits), sameDay);
  }

  /** The same for several exercises of one person: what suits is worked out once. */
  public List<RankedAlternative> rank(
      ExerciseId id, TrainingLimits limits, SuitableExercises suitable, Set<ExerciseId> sameDay) {
    return catalogue.find(id).stream()
        .flatMap(
            original ->
                suitable.all().stream()
                    .filter(e -> !e.id().equals(id) && !sameDay.contains(e.id()))
                    .map(e -> ranked(original, e, limits)))
        .filter(a -> a.score() >= LEAST_LIKENESS)
        .sorted(
            Comparator.comparingInt(RankedAlternative::score)
                .reversed()
                .thenComparing(a -> a.exercise().id()))
        .toList();
  }

  private static RankedAlternative ranked(
      Exercise original, Exercise other, TrainingLimits limits) {
    Likeness likeness = Likeness.of(original, other);
    int eased = load(original, limits) - load(other, limits);
    int levels = Math.abs(original.level().compareTo(other.level()));
    int score = likeness.points() + JOINT_PENALTY * eased - 3 * levels;
    String reason = likeness.words() + "; " + needs(other) + easing(eased, limits) + ".";
    return new RankedAlternative(other, Math.clamp(score, 0, 100), reason);
  }

  private static int load(Exercise exercise, TrainingLimits limits) {
    return limits.injuries().stream()
        .mapToInt(i -> exercise.jointLoads().getOrDefault(i.site(), 0))
        .sum();
  }

  private static String needs(Exercise exercise) {
    return exercise.equipment().isEmpty()
        ? "needs nothing"
        : "needs "
            + exercise.equipment().stream()
                .sorted()
                .map(e -> e.code().replace('_', ' '))
                .collect(Collectors.joining(" and "));
  }

  private static String easing(int eased, TrainingLimits limits) {
    if (eased <= 0) {
      return "";
    }
    return "; asks less of the "
        + limits.injuries().stream()
            .map(Injury::site)
            .distinct()
            .sorted()
            .map(s -> s.code().replace('_', ' '))
            .collect(Collectors.joining(" and "));
  }
}
