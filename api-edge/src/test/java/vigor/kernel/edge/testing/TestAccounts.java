package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.Role;
import vigor.identity.query.AccountView;
import vigor.identity.query.FindAccountByClaim;
import vigor.identity.query.GetAccount;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

/** Accounts with unique addresses, as domain and read model in one. */
@Component
public class TestAccounts {
  /** Accounts with such an address are not in view yet when they are first looked for. */
  public static final String LATE = "late-";

  private final Map<EmailClaimId, AccountView> accounts = new ConcurrentHashMap<>();
  private final Set<PersonId> onTheirWay = ConcurrentHashMap.newKeySet();
  private final LiveUpdates live;

  TestAccounts(CommandBus commands, QueryBus queries, LiveUpdates live) {
    this.live = live;
    commands.subscribe(
        RegisterAccount.class.getName(),
        message -> register((RegisterAccount) message.getPayload()));
    queries.<@Nullable AccountView>subscribe(
        GetAccount.class.getName(),
        AccountView.class,
        message -> ask(((GetAccount) message.getPayload()).person()));
    queries.<@Nullable AccountView>subscribe(
        FindAccountByClaim.class.getName(),
        AccountView.class,
        message -> accounts.get(((FindAccountByClaim) message.getPayload()).claim()));
  }

  private long register(RegisterAccount command) {
    AccountView view =
        new AccountView(
            command.person(),
            command.claim(),
            command.email(),
            command.displayName(),
            List.of(Role.USER),
            Instant.EPOCH,
            0);
    if (accounts.putIfAbsent(command.claim(), view) != null) {
      throw new CommandExecutionException(
          "refused",
          null,
          new Refusal(
              Refusal.Kind.CONFLICT,
              "EmailIsUnclaimed",
              "email",
              "An account with this e-mail address already exists."));
    }
    if (command.email().startsWith(LATE)) {
      onTheirWay.add(command.person());
    } else {
      tell(view);
    }
    return 0;
  }

  private void tell(AccountView view) {
    live.changed(new ViewChange(AccountView.topic(view.claim()), view.claim().hmac(), 0));
  }

  private @Nullable AccountView ask(PersonId person) {
    AccountView view = find(person);
    if (view != null && onTheirWay.remove(person)) {
      tell(view);
      return null;
    }
    return view;
  }

  @Nullable AccountView find(PersonId person) {
    return accounts.values().stream()
        .filter(account -> account.id().equals(person))
        .findFirst()
        .orElse(null);
  }

  /** Gives somebody the role without anybody asking. */
  public void makeAdministrator(PersonId person) {
    accounts.replaceAll(
        (claim, account) ->
            account.id().equals(person)
                ? new AccountView(
                    person,
                    claim,
                    account.email(),
                    account.displayName(),
                    List.of(Role.USER, Role.ADMIN),
                    account.registeredAt(),
                    account.version() + 1)
                : account);
  }

  Collection<AccountView> all() {
    return accounts.values();
  }

  PersonId add() {
    PersonId person = new PersonId(UUID.randomUUID());
    EmailClaimId claim =
        new EmailClaimId((person + person.toString()).replace("-", "").substring(0, 64));
    register(new RegisterAccount(claim, person, "sam@example.org", "Sam", Instant.EPOCH));
    return person;
  }
}
