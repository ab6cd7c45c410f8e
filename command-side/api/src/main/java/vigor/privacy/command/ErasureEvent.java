package vigor.privacy.command;

import vigor.kernel.command.DomainEvent;

/**
 * The end of a person's story. Views and sagas hear of nobody else's end but by these: every other
 * event about an erased person is kept from them.
 */
public sealed interface ErasureEvent extends DomainEvent permits ErasureRequested, AccountErased {}
