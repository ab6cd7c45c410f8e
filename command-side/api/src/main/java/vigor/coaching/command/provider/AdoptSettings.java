package vigor.coaching.command.provider;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes over what the environment sets up and the list prices; no event where nothing differs from
 * the last time.
 *
 * @param found setups by provider name
 * @param stated prices the environment states, which hold before those listed
 * @param listed list prices
 */
public record AdoptSettings(
    @TargetAggregateIdentifier LlmSettingsId settings,
    SortedMap<String, ProviderSetup> found,
    List<PriceSince> stated,
    List<PriceSince> listed,
    Instant at)
    implements LlmSettingsCommand {}
