package vigor.identity.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/**
 * Claims the e-mail address and opens an account for it, both or neither. Credentials are kept
 * elsewhere.
 */
public record RegisterAccount(
    @TargetAggregateIdentifier EmailClaimId claim,
    PersonId person,
    String email,
    String displayName,
    Instant registeredAt) {}
