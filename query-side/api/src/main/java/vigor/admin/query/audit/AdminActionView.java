package vigor.admin.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * What an administrator did.
 *
 * @param action the stored name of the event
 * @param stream what it was done to, with the position of the event there
 * @param person whom it concerns; null when it is the house's own
 * @param actor who did it: a person's id, or the operator of the machine
 * @param reason in the actor's words; null where none was asked for
 * @param command what was asked for; null for events from before commands were noted
 * @param changes what was before and what is after
 */
public record AdminActionView(
    UUID eventId,
    String action,
    String stream,
    long position,
    Instant at,
    @Nullable PersonId person,
    String actor,
    @Nullable String reason,
    @Nullable String command,
    @Nullable String requestId,
    List<StateChange> changes) {}
