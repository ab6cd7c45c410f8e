package vigor.training.saga.plan;

import java.time.Duration;
import java.time.Instant;

/** How long after a plan was requested a language model may answer; then the local coach does. */
public record PlanPatience(Duration timeToAnswer) {
  /** A person waits three seconds; the rest is for the way there and for the local coach. */
  public static final PlanPatience USUAL = new PlanPatience(Duration.ofMillis(2_200));

  /** Less than a model needs to write a plan again. */
  private static final Duration TOO_SHORT = Duration.ofMillis(700);

  /** Whether so much time is left that a model could mend its plan. */
  boolean allowsMending(Instant requestedAt, Instant now) {
    return !now.plus(TOO_SHORT).isAfter(deadline(requestedAt));
  }

  Instant deadline(Instant requestedAt) {
    return requestedAt.plus(timeToAnswer);
  }
}
