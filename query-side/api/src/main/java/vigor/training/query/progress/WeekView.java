package vigor.training.query.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Muscle;

/**
 * One ISO week.
 *
 * @param week for example {@code 2026-W07}
 * @param sessions finished or open sessions with at least one counting set
 * @param setsByMuscle hard sets: primary muscles count 1, secondary ones 0.5
 * @param volume the same against landmarks, one entry per trained muscle
 * @param tonnageKg external load times repetitions, kg
 * @param load session RPE times minutes, summed (Foster 2001); null when no session can be rated
 * @param loadEstimated whether some session RPE was taken from the sets' mean
 */
public record WeekView(
    String week,
    LocalDate firstDay,
    int sessions,
    SortedMap<Muscle, Double> setsByMuscle,
    List<MuscleVolume> volume,
    double tonnageKg,
    @Nullable Double load,
    boolean loadEstimated,
    String tonnageReceiptId,
    String loadReceiptId) {}
