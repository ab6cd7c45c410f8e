package vigor.coaching.saga.http;

import java.time.Duration;

/**
 * What an exchange may take, beside the time its call has left.
 *
 * @param connect until there is a connection
 * @param betweenPieces between two pieces of a body
 * @param mostBytes a size no sound answer has
 */
public record Limits(Duration connect, Duration betweenPieces, int mostBytes) {
  public static final Limits STANDARD =
      new Limits(Duration.ofMillis(700), Duration.ofSeconds(5), 512 * 1024);
}
