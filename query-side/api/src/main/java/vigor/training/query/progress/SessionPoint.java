package vigor.training.query.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One exercise on one day.
 *
 * @param date in the person's time zone
 * @param e1rmKg the day's best estimate, kg; null when no set allows one
 * @param topWeightKg heaviest external load, kg; null when there was none
 * @param sets counting sets
 * @param tonnageKg external load times repetitions, kg
 */
public record SessionPoint(
    LocalDate date,
    @Nullable Double e1rmKg,
    @Nullable Double topWeightKg,
    int sets,
    int reps,
    double tonnageKg,
    @Nullable String receiptId) {}
