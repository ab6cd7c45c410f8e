package vigor.coaching.saga.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmCallId;
import vigor.membership.command.MicroUsd;

/**
 * What this node may spend, in memory: one tranche at a time, from which each attempt takes its
 * upper bound before it begins and gives back what it did not cost. Nothing is written for a call;
 * the started attempt names its tranche, and that is the record.
 */
public final class SystemSpending {
  /** For so long a node that was refused does not ask again for as much. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final TrancheRequests requests;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Attempt, Hold> held = new HashMap<>();
  private @Nullable Tranche tranche;
  private long used;
  private @Nullable Refused refused;

  public SystemSpending(TrancheRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  private record Attempt(LlmCallId call, int number) {}

  private record Refused(MicroUsd amount, Instant until) {}

  /** The right to an attempt of at most this cost; empty when the house cannot pay for it. */
  public Optional<Hold> hold(LlmCallId call, int attempt, MicroUsd upperBound) {
    if (upperBound.equals(MicroUsd.ZERO)) {
      return Optional.of(Hold.OF_NOTHING);
    }
    lock.lock();
    try {
      return tranche(upperBound)
          .map(
              paying -> {
                Hold hold = new Hold(paying.id(), upperBound);
                used += upperBound.micros();
                held.put(new Attempt(call, attempt), hold);
                return hold;
              });
    } finally {
      lock.unlock();
    }
  }

  /**
   * An attempt has ended, or was not made. Without this word it counts with its upper bound.
   *
   * @param cost what it cost; its upper bound when nobody knows
   */
  public void settled(LlmCallId call, int attempt, MicroUsd cost) {
    lock.lock();
    try {
      Hold hold = held.remove(new Attempt(call, attempt));
      if (hold != null) {
        used += cost.micros() - hold.upperBound().micros();
      }
    } finally {
      lock.unlock();
    }
  }

  private Optional<Tranche> tranche(MicroUsd upperBound) {
    Instant now = clock.instant();
    if (tranche != null
        && tranche.isUsableAt(now)
        && used + upperBound.micros() <= tranche.amount().micros()) {
      return Optional.of(tranche);
    }
    if (refused != null
        && now.isBefore(refused.until())
        && upperBound.compareTo(refused.amount()) >= 0) {
      return Optional.empty();
    }
    Optional<Tranche> next = requests.request(upperBound);
    next.ifPresentOrElse(this::begin, () -> refused = new Refused(upperBound, now.plus(PATIENCE)));
    return next;
  }

  /** Attempts that still run on the last one are no business of the next. */
  private void begin(Tranche next) {
    tranche = next;
    used = 0;
    held.clear();
    refused = null;
  }
}
