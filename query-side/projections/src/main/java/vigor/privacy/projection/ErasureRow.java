package vigor.privacy.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One erasure by its receipt; the row names nobody. */
record ErasureRow(UUID receipt, Instant requestedAt, @Nullable Instant erasedAt) {}
