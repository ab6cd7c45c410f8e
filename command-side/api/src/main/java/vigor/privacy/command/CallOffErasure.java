package vigor.privacy.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.identity.command.AccountId;

/** Keeps an account whose erasure was announced. */
public record CallOffErasure(@TargetAggregateIdentifier AccountId accountId, Instant at) {}
