package vigor.coaching.projection.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tranche; {@code spent} is null while it is open. */
record TrancheRow(UUID id, String month, long amount, @Nullable Long spent) {}
