package vigor.membership.query.alert;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link AlertPage}.
 *
 * @param scope null for any
 * @param cursor the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindAlerts(@Nullable BudgetScope scope, @Nullable String cursor, int limit) {}
