package vigor.coaching.query.call;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Asks for an {@link AiRequestPage} of the owner's requests, newest first.
 *
 * @param before the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindAiRequests(PersonId owner, @Nullable String before, int limit) {}
