package vigor.training.query.exercise;

import java.util.List;
import java.util.Optional;
import vigor.kernel.command.PersonId;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.query.catalogue.ExerciseView;

/**
 * All exercises a person made, those they archived too, in the order of their ids.
 *
 * @param version of all together, −1 where there are none
 */
public record OwnExercisesView(List<ExerciseView> items, long version) {

  /** The topic that moves when a person's exercises change. */
  public static String topic(PersonId owner) {
    return "own-exercises:" + owner;
  }

  /** One of them, empty when there is no such exercise. */
  public Optional<OwnExerciseView> find(OwnExerciseId id) {
    return items.stream()
        .filter(item -> item.id().equals(id.exercise()))
        .findFirst()
        .map(item -> new OwnExerciseView(item, version));
  }
}
