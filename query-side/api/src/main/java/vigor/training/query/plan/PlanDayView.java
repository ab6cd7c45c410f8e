package vigor.training.query.plan;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;

/** One training day; {@code weekday} is null when none was preferred. */
public record PlanDayView(
    String id,
    @Said String name,
    @Nullable DayOfWeek weekday,
    int estimatedMinutes,
    List<PlanExerciseView> exercises) {}
