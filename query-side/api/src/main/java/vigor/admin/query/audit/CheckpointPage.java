package vigor.admin.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of checkpoints.
 *
 * @param publicKey what to check signatures with: Ed25519, X.509 in Base64; null where no chain is
 *     kept
 * @param next the position to ask on from, null on the last page
 */
public record CheckpointPage(
    @Nullable String publicKey, List<CheckpointView> items, @Nullable Long next) {}
