package vigor.training.saga.plan;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.plan.PlanBrief;

/**
 * The exercises worth naming to a language model. A shortlist, not a verdict: the validator of the
 * plan judges whatever comes back.
 */
final class OfferedExercises {
  private OfferedExercises() {}

  static List<String> to(PlanBrief brief, Collection<Exercise> catalogue) {
    Set<Equipment> owned = EnumSet.of(Equipment.NONE);
    owned.addAll(brief.equipment());
    return catalogue.stream()
        .filter(exercise -> owned.containsAll(exercise.equipment()))
        .filter(exercise -> exercise.level().compareTo(brief.level()) <= 0)
        .filter(exercise -> !brief.excluded().contains(exercise.id()))
        .filter(exercise -> brief.injuries().stream().noneMatch(i -> loads(exercise, i)))
        .map(exercise -> exercise.id().value())
        .sorted()
        .toList();
  }

  /** A mild limit rules out heavy loading of the site (3), a severe one any (1). */
  private static boolean loads(Exercise exercise, Injury injury) {
    int bearable =
        switch (injury.severity()) {
          case MILD -> 2;
          case MODERATE -> 1;
          case SEVERE -> 0;
        };
    return exercise.jointLoads().getOrDefault(injury.site(), 0) > bearable;
  }
}
