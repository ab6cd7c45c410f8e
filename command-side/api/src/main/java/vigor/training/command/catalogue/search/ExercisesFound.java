package vigor.training.command.catalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseId;

/**
 * A page of matches, best first.
 *
 * @param exercises at most as many as asked for
 * @param next where the next page starts after; null on the last page
 */
public record ExercisesFound(List<Exercise> exercises, @Nullable ExerciseId next) {

  static ExercisesFound page(List<Exercise> fromHere, int limit) {
    return fromHere.size() <= limit
        ? new ExercisesFound(List.copyOf(fromHere), null)
        : new ExercisesFound(List.copyOf(fromHere.subList(0, limit)), fromHere.get(limit - 1).id());
  }
}
