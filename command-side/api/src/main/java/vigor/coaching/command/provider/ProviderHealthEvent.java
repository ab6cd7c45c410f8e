package vigor.coaching.command.provider;

import vigor.kernel.command.StoredEvent;

/** What happened to the health of a provider. */
public sealed interface ProviderHealthEvent extends StoredEvent permits ProviderHealthChanged {}
