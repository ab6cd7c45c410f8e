package vigor.admin.query.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole chain over the log, worked out again.
 *
 * @param operation under which the log tells of it: stream {@code operation-<id>}
 * @param state running, whole, broken or failed (nothing can be said)
 * @param actor who wanted it; null until the log's read model has it, or when that is erased
 * @param reason why, in the administrator's words; null like the actor
 * @param checked positions that are well so far, from the first
 * @param total positions there were when it began
 * @param endedAt null while it runs
 * @param checkpoints signed statements that agree with the chain
 * @param signedUpTo the last position that a good checkpoint vouches for, 0 for none
 * @param notChained events behind the chain's end, which the next moment chained
 * @param fault the first thing that is wrong; null unless it is broken
 * @param failure why nothing can be said; null unless it failed
 */
public record VerificationView(
    UUID operation,
    String state,
    @Nullable String actor,
    @Nullable String reason,
    long checked,
    long total,
    Instant startedAt,
    @Nullable Instant endedAt,
    long checkpoints,
    long signedUpTo,
    long notChained,
    @Nullable ChainFault fault,
    @Nullable String failure) {}
