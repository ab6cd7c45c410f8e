package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.identity.command.AccountId;

/**
 * Tells that an account will be erased because nobody uses it; told once until it is called off.
 */
public record AnnounceErasure(
    @TargetAggregateIdentifier AccountId accountId, Instant eraseAt, Instant at) {}
