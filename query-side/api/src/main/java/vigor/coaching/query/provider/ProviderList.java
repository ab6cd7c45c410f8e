package vigor.coaching.query.provider;

import java.util.List;

/** The models that are set up, in the order in which they are asked when nothing else decides. */
public record ProviderList(List<ProviderStatus> items) {}
