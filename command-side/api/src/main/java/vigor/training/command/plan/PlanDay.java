package vigor.training.command.plan;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training day: id within the plan ({@code d1}…), name, weekday when one was preferred, minutes
 * it takes, and its exercises in order.
 */
public record PlanDay(
    String id,
    String name,
    @Nullable DayOfWeek weekday,
    int estimatedMinutes,
    List<PlanExercise> exercises) {}
