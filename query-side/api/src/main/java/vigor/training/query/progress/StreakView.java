package vigor.training.query.progress;

import org.jspecify.annotations.Nullable;

/**
 * Weeks in a row with enough sessions.
 *
 * @param weeks ending with the last trained week, or the one before while that is still open
 * @param longest the longest ever
 * @param target sessions a week that count as kept
 * @param lastWeek the ISO week the current run ends with, null when there is none
 */
public record StreakView(
    int weeks, int longest, int target, @Nullable String lastWeek, String receiptId) {}
