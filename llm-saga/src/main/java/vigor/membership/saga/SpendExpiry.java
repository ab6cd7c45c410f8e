package vigor.membership.saga;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.SpendId;

/** Frees a reservation nobody settled or released in time; one that was is left as it is. */
public final class SpendExpiry implements DeadlineHandler {
  static final String NAME = "spend-expiry";

  private final Commands commands;

  public SpendExpiry(Commands commands) {
    this.commands = commands;
  }

  static String id(LlmSpendReserved event) {
    return event.person() + "/" + event.spendId().value();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    int slash = id.indexOf('/');
    commands.accepted(
        new ReleaseLlmSpend(
            new AllowanceId(PersonId.of(id.substring(0, slash))),
            new SpendId(UUID.fromString(id.substring(slash + 1))),
            ReleaseReason.EXPIRED,
            now));
    return Optional.empty();
  }
}
