package vigor.admin.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of streams; {@code next} is null on the last one. */
public record AuditStreamPage(List<AuditStreamSummary> items, @Nullable String next) {}
