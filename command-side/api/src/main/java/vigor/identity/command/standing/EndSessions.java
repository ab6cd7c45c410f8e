package vigor.identity.command.standing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Logs a person out everywhere; logging in again is up to them. */
public record EndSessions(
    @TargetAggregateIdentifier StandingId standingId, PersonId by, String reason, Instant at)
    implements StandingCommand {}
