package vigor.membership.saga;

import java.time.Instant;
import java.util.Optional;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.DeadlineHandler;
import vigor.membership.command.subscription.ApplyDueChange;
import vigor.membership.command.subscription.SubscriptionId;

/** Ends a period or a grace that is over; one that was paid or cancelled since is left alone. */
public final class SubscriptionDue implements DeadlineHandler {
  static final String NAME = "subscription-due";

  private final Commands commands;

  public SubscriptionDue(Commands commands) {
    this.commands = commands;
  }

  /** One deadline for each end, as the same person may have several. */
  static String id(PersonId person, Instant at) {
    return person + "/" + at.toEpochMilli();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> due(String id, Instant now) {
    PersonId person = PersonId.of(id.substring(0, id.indexOf('/')));
    commands.accepted(new ApplyDueChange(new SubscriptionId(person), now));
    return Optional.empty();
  }
}
