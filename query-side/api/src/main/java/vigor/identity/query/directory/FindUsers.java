package vigor.identity.query.directory;

import org.jspecify.annotations.Nullable;
import vigor.identity.command.EmailClaimId;
import vigor.membership.command.Tier;

/**
 * Asks for a {@link UserPage} of those to whom all of this applies.
 *
 * @param claim of exactly one e-mail address, null for any
 * @param namePrefix how the name begins, whatever its case, null for any
 * @param tier null for any
 * @param disabled null for any
 * @param cursor the {@code next} of the page before in the same order, null for the first page
 * @param limit 1 to 100
 */
public record FindUsers(
    @Nullable EmailClaimId claim,
    @Nullable String namePrefix,
    @Nullable Tier tier,
    @Nullable Boolean disabled,
    UserSort sort,
    @Nullable String cursor,
    int limit) {}
