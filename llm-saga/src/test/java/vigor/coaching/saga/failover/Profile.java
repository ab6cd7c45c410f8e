package vigor.coaching.saga.failover;

import java.time.Duration;
import vigor.coaching.saga.http.Limits;

/**
 * How long the faults last and how patient the chain is. {@code -Dvigor.failover=full} takes the
 * bench's real times and the app's real limits; otherwise all are shortened alike.
 *
 * @param patience how long after a question a model may still be talking
 * @param silence how long the double says nothing before its first word
 * @param stall how long it says nothing in the middle
 * @param budget within which a call to a silent provider must end
 * @param firstWord within which an answer must come although one provider is slow to begin
 */
record Profile(
    Duration patience,
    Duration silence,
    Duration stall,
    Duration budget,
    Duration firstWord,
    Limits limits,
    boolean real) {

  static Profile chosen() {
    return System.getProperty("vigor.failover", "fast").equals("full") ? full() : fast();
  }

  private static Profile full() {
    return new Profile(
        Duration.ofSeconds(30),
        Duration.ofSeconds(20),
        Duration.ofSeconds(30),
        Duration.ofSeconds(100),
        Duration.ofSeconds(15),
        Limits.STANDARD,
        true);
  }

  private static Profile fast() {
    Limits limits = new Limits(Duration.ofMillis(700), Duration.ofSeconds(1), 512 * 1024);
    return new Profile(
        Duration.ofSeconds(12),
        Duration.ofSeconds(8),
        Duration.ofSeconds(10),
        Duration.ofSeconds(12),
        Duration.ofSeconds(8),
        limits,
        false);
  }
}
