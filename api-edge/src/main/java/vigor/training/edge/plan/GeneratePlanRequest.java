package vigor.training.edge.plan;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Muscle;

/**
 * Wishes for a new plan; all may be left out.
 *
 * @param weeks 4 to 8, six when left out
 * @param focus muscles to favour
 * @param note own words
 */
record GeneratePlanRequest(
    @Nullable Integer weeks,
    @Nullable @Size(max = 6) Set<Muscle> focus,
    @Nullable @Size(max = 1000) String note) {
  static final GeneratePlanRequest NO_WISHES = new GeneratePlanRequest(null, null, null);
}
