package vigor.training.command.workout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One set of a {@link LogSession} batch. */
public record NewSet(SetId setId, SetEntry entry, @Nullable String note, Instant performedAt) {}
