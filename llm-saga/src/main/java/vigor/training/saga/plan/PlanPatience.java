package vigor.training.saga.plan;

import java.time.Duration;
import java.time.Instant;

/** How long after a plan was requested a language model may answer; then the local coach does. */
public record PlanPatience(Duration timeToAnswer) {
  /** A person waits three seconds; the rest is for the way there and for the local coach. */
  public static final PlanPatience USUAL = new PlanPatience(Duration.ofMillis(2_200));

  Instant deadline(Instant requestedAt) {
    return requestedAt.plus(timeToAnswer);
  }
}
