package vigor.admin.query.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The chain of hashes over the log.
 *
 * @param position how many events are chained
 * @param waiting events that are stored and not chained yet
 * @param signedUpTo the last position a checkpoint vouches for, 0 for none
 * @param brokenAt the first bad position that the latest verification named; null when it named
 *     none, or there was none
 */
public record ChainStatus(
    long position,
    long waiting,
    long signedUpTo,
    @Nullable Instant signedAt,
    @Nullable Long brokenAt) {}
