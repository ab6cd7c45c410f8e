package vigor.analytics.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in the order of their periods and groups; a period without any use has none.
 *
 * @param definition what they mean
 * @param next the cursor of the next page, null on the last one
 */
public record MeasureView(
    Measure measure,
    Granularity by,
    String definition,
    List<MeasureRow> items,
    @Nullable String next) {}
