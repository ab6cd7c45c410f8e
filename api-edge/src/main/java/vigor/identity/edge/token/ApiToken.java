package vigor.identity.edge.token;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.edge.route.Scope;

/**
 * A token as its owner sees it afterwards, without the secret.
 *
 * @param name what the owner calls it
 * @param scopes what it may do, sorted
 * @param expiresAt when it works no longer (UTC)
 * @param lastUsedAt to the minute (UTC), null when never used
 */
public record ApiToken(
    UUID id,
    String name,
    List<Scope> scopes,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt) {}
