package vigor.training.projection.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vigor.training.command.catalogue.Exercise;
import vigor.training.query.catalogue.ExerciseView;

/** Exercises as they are shown. */
public final class ExerciseViews {
  private ExerciseViews() {}

  static ExerciseView of(Exercise e) {
    return of(e, false, false);
  }

  public static ExerciseView of(OwnExercise own) {
    return of(own.exercise(), true, own.archived());
  }

  private static ExerciseView of(Exercise e, boolean own, boolean archived) {
    return new ExerciseView(
        e.id(),
        e.name(),
        e.aliases(),
        e.pattern(),
        sorted(e.primary()),
        sorted(e.secondary()),
        sorted(e.equipment()),
        e.mechanics(),
        e.level(),
        e.unilateral(),
        e.bodyweightFraction(),
        e.measure(),
        e.cues(),
        sorted(e.strains()),
        new TreeMap<>(e.jointLoads()),
        e.substitutionGroup(),
        e.loadStepKg(),
        own,
        archived);
  }

  private static <T extends Comparable<T>> List<T> sorted(Collection<T> items) {
    return items.stream().sorted().toList();
  }
}
