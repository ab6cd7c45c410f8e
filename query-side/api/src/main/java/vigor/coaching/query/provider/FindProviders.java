package vigor.coaching.query.provider;

/** Asks for the {@link ProviderList}. */
public record FindProviders() {}
