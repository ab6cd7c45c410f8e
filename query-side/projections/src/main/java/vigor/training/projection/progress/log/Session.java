package vigor.training.projection.progress.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.progress.ReceiptView;

/**
 * A session that was not discarded.
 *
 * @param durationMinutes null until it is finished
 * @param closing the event that stated duration and effort last, null until then
 */
public record Session(
    WorkoutId id,
    Instant startedAt,
    @Nullable Integer durationMinutes,
    @Nullable Rpe sessionRpe,
    ReceiptView.@Nullable SourceEvent closing) {}
