package vigor.admin.query.audit;

import java.time.Instant;

/**
 * A signed statement of how far the chain over the log had come.
 *
 * @param position how many events it vouches for
 * @param globalIndex the last one's index in the store
 * @param hash the chain's last link, in hexadecimal
 * @param keyId which key signed it
 * @param signature Ed25519, in Base64
 */
public record CheckpointView(
    long position, long globalIndex, String hash, Instant madeAt, String keyId, String signature) {}
