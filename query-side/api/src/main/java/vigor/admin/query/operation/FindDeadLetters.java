package vigor.admin.query.operation;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link DeadLetterPage}, oldest first.
 *
 * @param processor whose letters, null for all
 * @param after the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindDeadLetters(@Nullable String processor, @Nullable String after, int limit) {}
