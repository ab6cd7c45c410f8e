package vigor.coaching.saga.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vigor.coaching.command.budget.TrancheId;
import vigor.kernel.saga.DeadlineHandler;

/** Closes tranches that have expired, as soon as none of their attempts is open any more. */
public final class TrancheClosing implements DeadlineHandler {
  static final String NAME = "tranche-expiry";

  /**
   * The last attempt may have begun at the last moment: time to store it and to hear of it. What
   * takes longer is booked as a correction.
   */
  private static final Duration GRACE = Duration.ofMinutes(1);

  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final TrancheLedger ledger;

  public TrancheClosing(TrancheLedger ledger) {
    this.ledger = ledger;
  }

  static String id(TrancheId tranche) {
    return tranche.value().toString();
  }

  static Instant dueFor(Instant expiresAt) {
    return expiresAt.plus(GRACE);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    return ledger.close(new TrancheId(UUID.fromString(id)), now)
        ? Optional.empty()
        : Optional.of(now.plus(AGAIN));
  }
}
