package vigor.training.edge.plan;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Muscle;

/**
 * Wishes for a new plan; all may be left out.
 *
 * @param weeks 4 to 8, six when left out
 * @param focus muscles to favour
 * @param exclude exercises not wanted
 * @param note own words
 */
record GeneratePlanRequest(
    @Nullable Integer weeks,
    @Nullable @Size(max = 5) Set<Muscle> focus,
    @Nullable @Size(max = 50) Set<ExerciseId> exclude,
    @Nullable @Size(max = 500) String note) {
  static final GeneratePlanRequest NO_WISHES = new GeneratePlanRequest(null, null, null, null);
}
