package vigor.coaching.command.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a model's provider is.
 *
 * @param until when it is asked again (UTC); null when it is well
 */
public record ProviderHealth(HealthState state, @Nullable Instant until) {
  /** Nothing speaks against asking. */
  public static final ProviderHealth WELL = new ProviderHealth(HealthState.WELL, null);
}
