package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.identity.command.AccountId;

/** Tells that nothing readable is left of a person whose erasure was requested. */
public record ConfirmErasure(@TargetAggregateIdentifier AccountId accountId, Instant at) {}
