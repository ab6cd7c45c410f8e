package vigor.training.query.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of exercises, best match first; {@code next} is null on the last one. */
public record ExercisePage(List<ExerciseView> items, @Nullable String next) {}
