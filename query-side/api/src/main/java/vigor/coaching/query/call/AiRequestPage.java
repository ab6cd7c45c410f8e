package vigor.coaching.query.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of requests; {@code next} is null on the last one. */
public record AiRequestPage(List<AiRequestSummary> items, @Nullable String next) {}
