package vigor.training.query.workout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.ExerciseId;

/**
 * What to do next in one exercise.
 *
 * @param lastTime the counting sets of the last session with this exercise, empty when none
 * @param lastTimeAt when that was (UTC), null when never
 * @param sets prescribed hard sets, null when the exercise is not in the plan
 * @param weightKg suggested load, kg; null when it has to be found by trying
 * @param reps suggested repetitions; seconds for timed exercises
 * @param targetRpe effort to stop at, null when not prescribed
 * @param rule the name of the progression rule that decided
 * @param reason the reason in one sentence
 * @param receiptId the receipt that opens it
 */
public record SuggestedSets(
    ExerciseId exerciseId,
    @Said String name,
    List<SetView> lastTime,
    @Nullable Instant lastTimeAt,
    @Nullable Integer sets,
    @Nullable Double weightKg,
    @Nullable Integer reps,
    @Nullable Double targetRpe,
    String rule,
    @Said String reason,
    String receiptId) {}
