package vigor.training.command.catalogue.substitution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Strain;

/** Finds the limits of a person that an exercise breaks. */
final class Obstacles {
  private Obstacles() {}

  static List<Obstacle> find(Exercise exercise, TrainingLimits limits, InjuryVerdicts verdicts) {
    return Stream.of(
            excluded(exercise, limits),
            equipment(exercise, limits),
            level(exercise, limits),
            injury(verdicts),
            screening(exercise, limits))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Obstacle> excluded(Exercise exercise, TrainingLimits limits) {
    return limits.excluded().contains(exercise.id())
        ? obstacle(Obstacle.Kind.EXCLUDED, "was left out at your wish")
        : Optional.empty();
  }

  private static Optional<Obstacle> equipment(Exercise exercise, TrainingLimits limits) {
    Set<Equipment> missing = EnumSet.noneOf(Equipment.class);
    missing.addAll(exercise.equipment());
    missing.removeAll(limits.equipment());
    missing.remove(Equipment.NONE);
    return missing.isEmpty()
        ? Optional.empty()
        : obstacle(Obstacle.Kind.EQUIPMENT, "needs " + words(missing));
  }

  private static Optional<Obstacle> level(Exercise exercise, TrainingLimits limits) {
    return exercise.level().compareTo(limits.level()) > 0
        ? obstacle(
            Obstacle.Kind.LEVEL,
            "asks for "
                + exercise.level().code()
                + " experience, yours is "
                + limits.level().code())
        : Optional.empty();
  }

  private static Optional<Obstacle> injury(InjuryVerdicts verdicts) {
    return verdicts.first().map(i -> new Obstacle(Obstacle.Kind.INJURY, "loads the " + place(i)));
  }

  private static Optional<Obstacle> screening(Exercise exercise, TrainingLimits limits) {
    return !limits.cleared() && exercise.strains().contains(Strain.BREATH_HOLD)
        ? obstacle(
            Obstacle.Kind.SCREENING,
            "tempts you to hold your breath, which waits until your health screening is cleared")
        : Optional.empty();
  }

  private static String place(Injury injury) {
    return injury.site().code().replace('_', ' ')
        + " more than a "
        + injury.severity().code()
        + " limit allows";
  }

  private static String words(Set<Equipment> missing) {
    return missing.stream()
        .map(e -> e.code().replace('_', ' '))
        .collect(Collectors.joining(" and "));
  }

  private static Optional<Obstacle> obstacle(Obstacle.Kind kind, String why) {
    return Optional.of(new Obstacle(kind, why));
  }
}
