package vigor.coaching.query.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.provider.HealthState;
import vigor.coaching.command.provider.ModelPrice;

/**
 * A model and how its provider is.
 *
 * @param enabled whether it is asked at all
 * @param state as it was last told
 * @param until when it is asked again (UTC); null when nothing is to be waited for
 * @param since when it came into this state (UTC); null when it was always well
 * @param price what it costs now; null when nobody knows, and then it is not asked
 */
public record ProviderStatus(
    String provider,
    String model,
    boolean enabled,
    HealthState state,
    @Nullable Instant until,
    @Nullable Instant since,
    @Nullable ModelPrice price) {}
