package vigor.coaching.saga.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vigor.coaching.command.budget.ExpireTranche;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;

/** Ends tranches whose time is over, whatever became of their node. */
public final class TrancheExpiry implements DeadlineHandler {
  static final String NAME = "tranche-expiry";

  /** The last attempt may have begun at the last moment, and takes a moment to be stored. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  private final Commands commands;

  public TrancheExpiry(Commands commands) {
    this.commands = commands;
  }

  static String id(SystemTrancheGranted event) {
    return event.month().value() + "/" + event.trancheId().value();
  }

  static Instant dueFor(SystemTrancheGranted event) {
    return event.expiresAt().plus(GRACE);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    int slash = id.indexOf('/');
    commands.accepted(
        new ExpireTranche(
            SystemMonth.of(id.substring(0, slash)),
            new TrancheId(UUID.fromString(id.substring(slash + 1))),
            now));
    return Optional.empty();
  }
}
