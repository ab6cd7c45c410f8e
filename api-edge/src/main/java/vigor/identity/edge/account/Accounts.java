package vigor.identity.edge.account;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.identity.query.standing.GetStanding;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Overloaded;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.problem.AccountIsDisabled;

/** Accounts as the read model has them. */
@Component
class Accounts {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;

  Accounts(Dispatch dispatch, ReadYourWrites readYourWrites) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
  }

  /** The account, empty when the read model knows none. */
  Mono<AccountView> find(PersonId person) {
    return dispatch.ask(new GetAccount(person), AccountView.class);
  }

  /**
   * The account of somebody who is known to have one. Right after registering, or while views are
   * being rebuilt, it may take a moment; then the caller is asked to come back.
   */
  Mono<AccountView> await(PersonId person, EmailClaimId claim) {
    return usable(orLater(readYourWrites.read(0, reading(person, claim))));
  }

  /**
   * Completes when the account of somebody who registered this moment can be read, or after two
   * seconds: it is theirs in any case.
   */
  Mono<Void> arrival(PersonId person, EmailClaimId claim) {
    return readYourWrites.read(0, reading(person, claim)).then();
  }

  private Reading<AccountView> reading(PersonId person, EmailClaimId claim) {
    return new Reading<>(AccountView.topic(claim), () -> find(person), AccountView::version);
  }

  /** The account of somebody who has signed in before. */
  Mono<AccountView> expect(PersonId person) {
    return usable(orLater(find(person)));
  }

  private Mono<AccountView> usable(Mono<AccountView> account) {
    return account.flatMap(
        found ->
            dispatch
                .ask(new GetStanding(found.id()), StandingView.class)
                .flatMap(
                    standing ->
                        standing.disabled()
                            ? Mono.error(AccountIsDisabled::new)
                            : Mono.just(found)));
  }

  private static Mono<AccountView> orLater(Mono<AccountView> account) {
    return account.switchIfEmpty(Mono.error(() -> new Overloaded(RETRY_AFTER, null)));
  }
}
