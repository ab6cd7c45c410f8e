package vigor.coaching.command.provider;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import vigor.kernel.command.StoredAs;

/** What the environment sets up now, all of it; what it no longer names is gone. */
@StoredAs("coaching.providers-found")
public record ProvidersFound(
    SortedMap<String, ProviderSetup> found, List<PriceSince> stated, Instant at)
    implements LlmSettingsEvent {}
