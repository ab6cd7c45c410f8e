package vigor.analytics.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param period the first day of the period (UTC)
 * @param group a feature, a tier, a provider and tier, or how many periods later; null for none
 * @param people whom the figure is about; null when suppressed
 * @param value null when suppressed
 * @param suppressed because fewer than ten people, or because of a neighbour that is
 */
public record MeasureRow(
    LocalDate period,
    @Nullable String group,
    @Nullable Long people,
    @Nullable Double value,
    boolean suppressed) {}
