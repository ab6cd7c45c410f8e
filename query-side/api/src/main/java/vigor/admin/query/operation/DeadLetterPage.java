package vigor.admin.query.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of parked events; {@code next} is null on the last one. */
public record DeadLetterPage(List<DeadLetterView> items, @Nullable String next) {}
