package vigor.identity.command.standing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Keeps a person from logging in and from acting; nothing of theirs is touched. */
public record DisableAccount(
    @TargetAggregateIdentifier StandingId standingId, PersonId by, String reason, Instant at)
    implements StandingCommand {}
