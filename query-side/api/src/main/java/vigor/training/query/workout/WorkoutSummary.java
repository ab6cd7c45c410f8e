package vigor.training.query.workout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;

/**
 * A session in a list.
 *
 * @param exercises names in the order they were first done
 * @param setCount sets that were not removed
 * @param tonnageKg load times repetitions over counting sets, kg; body weight left out
 */
public record WorkoutSummary(
    WorkoutId id,
    long version,
    WorkoutStatus status,
    @Nullable PlanId planId,
    @Nullable String dayId,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Integer durationMinutes,
    @Nullable Double sessionRpe,
    @Said List<String> exercises,
    int setCount,
    double tonnageKg) {}
