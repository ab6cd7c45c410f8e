package vigor.identity.edge.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param name what the owner calls it
 * @param lastUsedAt null while it has let nobody in (UTC)
 */
public record Passkey(UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
