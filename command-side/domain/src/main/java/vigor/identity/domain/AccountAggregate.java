package vigor.identity.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.AccountId;
import vigor.identity.command.AccountRegistered;
import vigor.identity.command.GrantRole;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.Role;
import vigor.identity.command.RoleGranted;
import vigor.kernel.command.Personal;
import vigor.kernel.domain.EventStream;

/** An account: who holds which roles. Credentials are kept outside the event log. */
@AggregateRoot(type = "account")
public final class AccountAggregate {
  @AggregateIdentifier private @Nullable AccountId id;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);

  AccountAggregate() {}

  static AccountAggregate open(RegisterAccount command) {
    AggregateLifecycle.apply(
        new AccountRegistered(
            command.person(),
            command.claim(),
            Personal.of(command.email()),
            Personal.of(command.displayName()),
            command.registeredAt()));
    return new AccountAggregate();
  }

  @CommandHandler
  long handle(GrantRole command) {
    return EventStream.append(
        roles.contains(command.role())
            ? List.of()
            : List.of(
                new RoleGranted(
                    command.accountId().person(),
                    command.role(),
                    command.grantedBy(),
                    command.grantedAt())));
  }

  @EventSourcingHandler
  void on(AccountRegistered event) {
    id = new AccountId(event.person());
    roles.add(Role.USER);
  }

  @EventSourcingHandler
  void on(RoleGranted event) {
    roles.add(event.role());
  }
}
