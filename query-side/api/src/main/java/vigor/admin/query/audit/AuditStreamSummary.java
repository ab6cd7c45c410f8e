package vigor.admin.query.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * A stream of the log.
 *
 * @param id its name
 * @param person whose it is; null when it is the house's own
 * @param events how many it has
 */
public record AuditStreamSummary(
    String id,
    AuditStreamKind kind,
    @Nullable PersonId person,
    long events,
    Instant firstAt,
    Instant lastAt) {}
