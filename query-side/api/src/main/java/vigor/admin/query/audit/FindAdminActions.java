package vigor.admin.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link AdminActionPage}, newest first.
 *
 * @param actor whose actions, null for everybody's
 * @param before the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindAdminActions(@Nullable String actor, @Nullable String before, int limit) {}
