package vigor.admin.query.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * An event among those of one request.
 *
 * @param position in its stream, from 0
 * @param event its stored name
 * @param actor who caused it; null for Vigor itself
 * @param command what was asked for; null for events from before commands were noted
 */
public record CorrelatedEvent(
    String stream,
    AuditStreamKind kind,
    long position,
    UUID eventId,
    String event,
    Instant at,
    @Nullable PersonId person,
    @Nullable String actor,
    @Nullable String command,
    @Nullable String requestId,
    @Nullable String traceId,
    @Nullable String causationId) {}
