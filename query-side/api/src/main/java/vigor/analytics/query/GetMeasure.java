package vigor.analytics.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link MeasureView} of whole periods.
 *
 * @param from any day of the first period (UTC)
 * @param to any day of the last one
 * @param cursor the {@code next} of the page before, null for the first page
 * @param limit 1 to 1000
 */
public record GetMeasure(
    Measure measure,
    Granularity by,
    LocalDate from,
    LocalDate to,
    @Nullable String cursor,
    int limit) {}
