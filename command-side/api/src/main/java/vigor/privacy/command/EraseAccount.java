package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.identity.command.AccountId;

/** Has everything about a person forgotten; an erasure that is under way goes on as it is. */
public record EraseAccount(
    @TargetAggregateIdentifier AccountId accountId,
    ErasureReceiptId receipt,
    ErasureCause cause,
    Instant at) {}
