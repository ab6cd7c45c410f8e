package vigor.identity.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Frees an e-mail address, unless somebody else than {@code holder} has it by now. */
public record ReleaseEmail(
    @TargetAggregateIdentifier EmailClaimId claim, PersonId holder, Instant at) {}
