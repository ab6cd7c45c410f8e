package vigor.training.projection.catalogue;

import java.util.Optional;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseId;

/** The exercises of the catalogue, or those that count for a person, as projections use them. */
@FunctionalInterface
public interface Exercises {
  /** An exercise, empty when it is not among them. */
  Optional<Exercise> find(ExerciseId id);

  /** The display name; the id itself for an exercise that has left the catalogue. */
  default String name(ExerciseId id) {
    return find(id).map(Exercise::name).orElse(id.value());
  }
}
