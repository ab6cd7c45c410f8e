package vigor.training.command.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;

/**
 * One prescribed exercise.
 *
 * @param exerciseId what
 * @param sets hard sets in a normal week, 1 to 10
 * @param repsLow lower end of the range; seconds for timed exercises
 * @param repsHigh upper end of the range
 * @param targetRpe effort to stop at, 1 to 10 in halves
 * @param restSeconds rest between sets
 * @param suggestedKg first-week load, null when it has to be found by trying
 * @param warmUp sets before the first hard one, may be empty
 * @param reasons why this exercise and each of its numbers
 */
public record PlanExercise(
    ExerciseId exerciseId,
    int sets,
    int repsLow,
    int repsHigh,
    double targetRpe,
    int restSeconds,
    @Nullable Double suggestedKg,
    List<WarmUpSet> warmUp,
    List<Reason> reasons) {}
