package vigor.profile.projection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One weighing; kg is null once erased. */
record WeighingRow(UUID event, UUID person, Instant at, @Nullable BigDecimal kg) {}
