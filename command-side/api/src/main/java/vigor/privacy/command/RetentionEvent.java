package vigor.privacy.command;

import vigor.kernel.command.DomainEvent;

/** What is decided about accounts nobody uses. */
public sealed interface RetentionEvent extends DomainEvent
    permits ErasureAnnounced, ErasureCalledOff {}
