package vigor.training.projection.catalogue;

import java.util.Optional;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseId;

/** The catalogue as projections use it. */
@FunctionalInterface
public interface Exercises {
  /** An exercise, empty when the catalogue does not have it. */
  Optional<Exercise> find(ExerciseId id);

  /** The display name; the id itself for an exercise that has left the catalogue. */
  default String name(ExerciseId id) {
    return find(id).map(Exercise::name).orElse(id.value());
  }
}
