package vigor.training.command.workout;

import org.jspecify.annotations.Nullable;
import vigor.training.command.strength.Rpe;

/**
 * How a session went as a whole.
 *
 * @param durationMinutes 1 to 1440; null when not stated, then the time between start and end
 *     counts
 * @param sessionRpe effort of the whole session (Foster 2001), null when not rated
 * @param note own words, at most 2000 characters
 */
public record SessionSummary(
    @Nullable Integer durationMinutes, @Nullable Rpe sessionRpe, @Nullable String note) {}
