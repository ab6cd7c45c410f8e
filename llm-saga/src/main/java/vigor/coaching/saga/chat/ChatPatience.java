package vigor.coaching.saga.chat;

import java.time.Duration;
import java.time.Instant;

/** How long after a question a language model may still be talking. */
public record ChatPatience(Duration timeToAnswer) {
  public static final ChatPatience USUAL = new ChatPatience(Duration.ofSeconds(30));

  Instant deadline(Instant askedAt) {
    return askedAt.plus(timeToAnswer);
  }
}
