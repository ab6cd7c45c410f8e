package vigor.training.command.strength;

import org.jspecify.annotations.Nullable;
import vigor.training.command.plan.Reason;

/**
 * What to do next time.
 *
 * @param kg external load, null when it has to be found by trying
 * @param reps repetitions to aim at in each set
 * @param move what changes
 * @param reason why, with the numbers
 */
public record Suggestion(@Nullable Double kg, int reps, ProgressionMove move, Reason reason) {}
