package vigor.admin.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * A stream step by step.
 *
 * @param person whose it is; null when it is the house's own
 * @param personal whether personal data is readable; where it is not it shows as {@code ~sealed},
 *     and as {@code ~erased} when nobody can read it any more
 * @param asOf the time it was asked for; null for now
 * @param events how many the stream had by then
 * @param state what the aggregate knew by then
 * @param items the steps of this page
 * @param next the position after them, null when there are no more
 */
public record AuditTrailView(
    String id,
    AuditStreamKind kind,
    @Nullable PersonId person,
    boolean personal,
    @Nullable Instant asOf,
    long events,
    Map<String, Object> state,
    List<AuditStep> items,
    @Nullable Long next) {}
