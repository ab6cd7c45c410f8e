package vigor.coaching.saga.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vigor.coaching.command.budget.GrantTranche;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.TrancheId;
import vigor.kernel.saga.Commands;
import vigor.membership.command.MicroUsd;

/** Asks the month's budget for tranches. */
public final class TrancheRequests {
  /** What a stopped node did not spend is free again soon after. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final Commands commands;
  private final Supplier<MicroUsd> limit;
  private final Clock clock;

  /**
   * @param limit what a month has for which nobody set a limit
   */
  public TrancheRequests(Commands commands, Supplier<MicroUsd> limit, Clock clock) {
    this.commands = commands;
    this.limit = limit;
    this.clock = clock;
  }

  /** A tranche that pays at least a call of {@code least}; empty when the month has no more. */
  Optional<Tranche> request(MicroUsd least) {
    Instant now = clock.instant();
    MicroUsd usual = limit.get();
    GrantTranche wish =
        new GrantTranche(
            SystemMonth.containing(now),
            new TrancheId(UUID.randomUUID()),
            least,
            TrancheSize.of(least, usual),
            usual,
            now.plus(LIFE),
            now);
    return commands
        .answer(wish)
        .filter(micros -> micros > 0)
        .map(
            micros ->
                new Tranche(
                    wish.trancheId(), wish.month(), new MicroUsd(micros), wish.expiresAt()));
  }
}
