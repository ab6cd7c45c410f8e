package vigor.membership.query.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link TierRequestPage} over everybody.
 *
 * @param state null for any
 * @param cursor the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindTierRequests(
    @Nullable TierRequestState state, @Nullable String cursor, int limit) {}
