package vigor.identity.domain;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.EmailClaimed;
import vigor.identity.command.EmailReleased;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.ReleaseEmail;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.domain.EventStream;

/**
 * One e-mail address, as the aggregate that makes it unique: two registrations race for event 0 of
 * the same stream, and the store lets one win. Claim and account are one unit of work.
 */
@AggregateRoot(type = "email-claim")
public final class EmailClaimAggregate {
  @AggregateIdentifier private @Nullable EmailClaimId id;
  private @Nullable PersonId holder;

  EmailClaimAggregate() {}

  /** Returns the version of the new account's stream. */
  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  long handle(RegisterAccount command) throws Exception {
    if (holder != null) {
      throw CommandRefused.conflict(
          "EmailIsUnclaimed", "email", "An account with this e-mail address already exists.");
    }
    DisplayNameIsShort.check(command.displayName());
    AggregateLifecycle.apply(
        new EmailClaimed(command.claim(), command.person(), command.registeredAt()));
    AggregateLifecycle.createNew(AccountAggregate.class, () -> AccountAggregate.open(command));
    return 0;
  }

  /** Does nothing when the holder named has it no more; the answer is the version reached. */
  @CommandHandler
  long handle(ReleaseEmail command) {
    return EventStream.append(
        command.holder().equals(holder)
            ? List.of(new EmailReleased(command.claim(), command.holder(), command.at()))
            : List.of());
  }

  @EventSourcingHandler
  void on(EmailReleased event) {
    holder = null;
  }

  @EventSourcingHandler
  void on(EmailClaimed event) {
    id = event.claim();
    holder = event.person();
  }
}
