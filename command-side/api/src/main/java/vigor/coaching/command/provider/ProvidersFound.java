package vigor.coaching.command.provider;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.StoredAs;

/** What the environment sets up now, all of it; what it no longer names is gone. */
@StoredAs("coaching.providers-found")
public record ProvidersFound(
    @NotPersonal("settings of the house by their names") SortedMap<String, ProviderSetup> found,
    List<PriceSince> stated,
    Instant at)
    implements LlmSettingsEvent {}
