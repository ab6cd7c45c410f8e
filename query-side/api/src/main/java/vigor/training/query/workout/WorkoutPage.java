package vigor.training.query.workout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of sessions; {@code next} is null on the last one. */
public record WorkoutPage(List<WorkoutSummary> items, @Nullable String next) {}
