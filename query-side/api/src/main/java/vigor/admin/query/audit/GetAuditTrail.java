package vigor.admin.query.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the {@link AuditTrailView} of a stream; null when there is no such stream.
 *
 * @param stream its name
 * @param from the position of the first step, from 0
 * @param limit how many steps at most
 * @param until the log as it was at this time; null for now
 * @param personal whether personal data is readable; whoever asks has recorded why
 */
public record GetAuditTrail(
    String stream, long from, int limit, @Nullable Instant until, boolean personal) {}
