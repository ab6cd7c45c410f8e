package vigor.training.query.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.Reason;
import vigor.training.command.plan.WarmUpSet;

/**
 * One prescribed exercise.
 *
 * @param repsLow lower end of the range; seconds for timed exercises
 * @param suggestedKg first-week load, null when it has to be found by trying
 * @param measure what a set records; null for an exercise that has left the catalogue
 * @param reason why this exercise, in one sentence
 * @param reasons why each of its numbers
 * @param receiptId the receipt that opens all of it
 */
public record PlanExerciseView(
    ExerciseId exerciseId,
    @Said String name,
    int sets,
    int repsLow,
    int repsHigh,
    double targetRpe,
    int restSeconds,
    @Nullable Double suggestedKg,
    @Nullable Measure measure,
    List<WarmUpSet> warmUp,
    @Said String reason,
    List<Reason> reasons,
    String receiptId) {}
