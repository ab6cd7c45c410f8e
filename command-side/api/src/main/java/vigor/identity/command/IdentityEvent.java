package vigor.identity.command;

import vigor.kernel.command.DomainEvent;

/** What happened to accounts and e-mail claims. */
public sealed interface IdentityEvent extends DomainEvent
    permits EmailClaimed, EmailReleased, AccountRegistered, RoleGranted {}
