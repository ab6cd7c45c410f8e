package vigor.admin.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link VerificationPage}, newest first.
 *
 * @param before the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindVerifications(@Nullable String before, int limit) {}
