package vigor.admin.query.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a projection could not handle, parked with those that follow it in its sequence.
 *
 * @param sequence what it is in order with: a person's id
 * @param sequenceIndex its place there, from 0; only the first is tried
 * @param event its stored name
 * @param stream where it is in the log, with its position there; null for events of no stream
 * @param causeType the failure, or null for those that only wait behind another
 */
public record DeadLetterView(
    String id,
    String processor,
    String sequence,
    long sequenceIndex,
    String event,
    String eventId,
    @Nullable String stream,
    @Nullable Long position,
    Instant parkedAt,
    @Nullable Instant triedAt,
    @Nullable String causeType,
    @Nullable String causeMessage) {}
