package vigor.admin.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event and what it changed.
 *
 * @param position in its stream, from 0
 * @param event its stored name
 * @param actor who caused it: a person's id; null for Vigor itself
 * @param command what was asked for; null for events from before commands were noted
 * @param reason in the words of whoever decided it; null where nobody is asked for one
 * @param requestId the HTTP request it began with; null when none did
 * @param traceId the message everything that follows from it has in common
 * @param causationId the message that directly caused it
 * @param payload what the event says
 * @param before what the aggregate knew before it
 * @param after what it knew then
 * @param changes the differences between the two
 */
public record AuditStep(
    long position,
    UUID eventId,
    String event,
    Instant at,
    @Nullable String actor,
    @Nullable String command,
    @Nullable String reason,
    @Nullable String requestId,
    @Nullable String traceId,
    @Nullable String causationId,
    Map<String, Object> payload,
    Map<String, Object> before,
    Map<String, Object> after,
    List<StateChange> changes) {}
