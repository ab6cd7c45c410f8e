package vigor.identity.command.standing;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Asks to see who a person is and what they told about their health. */
public record DisclosePersonalData(
    @TargetAggregateIdentifier StandingId standingId, PersonId by, String reason, Instant at)
    implements StandingCommand {}
