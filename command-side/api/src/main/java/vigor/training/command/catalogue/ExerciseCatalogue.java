package vigor.training.command.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every exercise Vigor knows; immutable. */
public final class ExerciseCatalogue {
  private final SortedMap<ExerciseId, Exercise> byId = new TreeMap<>();
  private final List<Exercise> all;

  /** A catalogue of these exercises; throws {@link CatalogueIsInvalid} when an id is used twice. */
  public ExerciseCatalogue(Collection<Exercise> exercises) {
    for (Exercise exercise : exercises) {
      if (byId.put(exercise.id(), exercise) != null) {
        throw new CatalogueIsInvalid(exercise.id().value(), "id", "is used twice");
      }
    }
    all = List.copyOf(byId.values());
  }

  /** The catalogue that comes with Vigor, read once. */
  public static ExerciseCatalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /** The exercise with this id, empty when there is none. */
  public Optional<Exercise> find(ExerciseId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All exercises, sorted by id. */
  public List<Exercise> all() {
    return all;
  }

  private static final class Bundled {
    static final ExerciseCatalogue CATALOGUE = new ExerciseCatalogue(ExerciseFiles.read());
  }
}
