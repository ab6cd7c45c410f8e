package vigor.identity.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives an account a further role. */
public record GrantRole(
    @TargetAggregateIdentifier AccountId accountId,
    Role role,
    String grantedBy,
    Instant grantedAt) {}
