package vigor.coaching.saga.provider;

import java.time.Duration;

/**
 * How long a streamed answer may take.
 *
 * @param firstWords until something is said; whoever stays silent longer is left
 * @param whole until the end
 */
public record TimeLimit(Duration firstWords, Duration whole) {

  /** One that may be silent for as long as it may take. */
  public static TimeLimit of(Duration whole) {
    return new TimeLimit(whole, whole);
  }
}
