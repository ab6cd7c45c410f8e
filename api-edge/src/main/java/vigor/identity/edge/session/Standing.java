package vigor.identity.edge.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a session stands in the store, whatever its access token says.
 *
 * @param alive neither ended nor run out
 * @param confirmedAt when the password was last given for it (UTC)
 */
public record Standing(boolean alive, @Nullable Instant confirmedAt) {
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** Whether the password was given lately enough for what is dangerous. */
  public boolean isFresh(Instant now) {
    return confirmedAt != null && now.isBefore(confirmedAt.plus(FRESH));
  }
}
