package vigor.identity.edge.session;

import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in as its owner sees it.
 *
 * @param id names the sign-in through all renewals
 * @param device what the client calls itself, in a few words
 * @param lastUsedAt its latest renewal (UTC), so correct to the life of an access token
 * @param endsAt when it ends whatever happens (UTC)
 * @param current whether the question came from it
 */
public record OpenSession(
    UUID id,
    String device,
    Instant createdAt,
    Instant lastUsedAt,
    Instant endsAt,
    boolean current) {}
