package vigor.identity.command.standing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Lets a person log in again. */
public record EnableAccount(
    @TargetAggregateIdentifier StandingId standingId, PersonId by, String reason, Instant at)
    implements StandingCommand {}
