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
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.GrantRole;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.Role;
import vigor.identity.command.RoleGranted;
import vigor.kernel.command.Personal;
import vigor.kernel.domain.EventStream;
import vigor.privacy.command.AccountErased;
import vigor.privacy.command.AnnounceErasure;
import vigor.privacy.command.CallOffErasure;
import vigor.privacy.command.ConfirmErasure;
import vigor.privacy.command.EraseAccount;
import vigor.privacy.command.ErasureAnnounced;
import vigor.privacy.command.ErasureCalledOff;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.command.ErasureRequested;

/** An account: who holds which roles. Credentials are kept outside the event log. */
@AggregateRoot(type = "account")
public final class AccountAggregate {
  @AggregateIdentifier private @Nullable AccountId id;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private @Nullable EmailClaimId claim;
  private @Nullable ErasureReceiptId erasure;
  private boolean announced;
  private boolean erased;

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
    AccountIsThere.check(erasure == null);
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

  @CommandHandler
  long handle(EraseAccount command) {
    return EventStream.append(
        erasure != null || claim == null
            ? List.of()
            : List.of(
                new ErasureRequested(
                    command.accountId().person(),
                    claim,
                    command.receipt(),
                    command.cause(),
                    command.at())));
  }

  @CommandHandler
  long handle(AnnounceErasure command) {
    return EventStream.append(
        erasure != null || announced
            ? List.of()
            : List.of(
                new ErasureAnnounced(
                    command.accountId().person(), command.eraseAt(), command.at())));
  }

  @CommandHandler
  long handle(CallOffErasure command) {
    return EventStream.append(
        erasure != null || !announced
            ? List.of()
            : List.of(new ErasureCalledOff(command.accountId().person(), command.at())));
  }

  @CommandHandler
  long handle(ConfirmErasure command) {
    return EventStream.append(
        erasure == null || erased
            ? List.of()
            : List.of(new AccountErased(command.accountId().person(), erasure, command.at())));
  }

  @EventSourcingHandler
  void on(ErasureRequested event) {
    erasure = event.receipt();
  }

  @EventSourcingHandler
  void on(ErasureAnnounced event) {
    announced = true;
  }

  @EventSourcingHandler
  void on(ErasureCalledOff event) {
    announced = false;
  }

  @EventSourcingHandler
  void on(AccountErased event) {
    erased = true;
  }

  @EventSourcingHandler
  void on(AccountRegistered event) {
    id = new AccountId(event.person());
    claim = event.claim();
    roles.add(Role.USER);
  }

  @EventSourcingHandler
  void on(RoleGranted event) {
    roles.add(event.role());
  }
}
