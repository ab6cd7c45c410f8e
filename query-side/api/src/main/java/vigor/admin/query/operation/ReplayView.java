package vigor.admin.query.operation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A read model on its way to being built anew.
 *
 * @param state running, done or failed
 * @param handled the index of the last event it has handled
 * @param head the index of the newest event when it was looked at last
 * @param endedAt null while it runs
 * @param failure why the old read model was kept; null unless it failed
 */
public record ReplayView(
    UUID operation,
    String state,
    long handled,
    long head,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String failure) {}
