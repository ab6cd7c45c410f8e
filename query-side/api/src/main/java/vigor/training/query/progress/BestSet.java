package vigor.training.query.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.training.command.workout.SetId;

/** A set worth remembering; {@code weightKg} is the external load. */
public record BestSet(
    SetId setId,
    @Nullable Integer reps,
    @Nullable Double weightKg,
    @Nullable Double rpe,
    @Nullable Double e1rmKg,
    Instant performedAt,
    String receiptId) {}
