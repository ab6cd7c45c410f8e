package vigor.identity.edge.account;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.factor.SecondFactor;
import vigor.identity.edge.provider.ProviderIdentity;
import vigor.identity.edge.provider.ProviderLinks;
import vigor.identity.edge.session.DeviceCookie;
import vigor.kernel.command.PersonId;

/**
 * Signs in whoever the identity provider vouches for. It stands in for the password and not for the
 * code of the second factor.
 */
@Component
class ProviderSignIn {
  private final ProviderLinks links;
  private final ProviderRegistration registration;
  private final Credentials credentials;
  private final Accounts accounts;
  private final SecondFactor factor;
  private final DeviceCookie device;
  private final SignIn signIn;

  ProviderSignIn(
      ProviderLinks links,
      ProviderRegistration registration,
      Credentials credentials,
      Accounts accounts,
      SecondFactor factor,
      DeviceCookie device,
      SignIn signIn) {
    this.links = links;
    this.registration = registration;
    this.credentials = credentials;
    this.accounts = accounts;
    this.factor = factor;
    this.device = device;
    this.signIn = signIn;
  }

  Mono<SignedIn> of(ProviderIdentity identity, ServerWebExchange exchange) {
    return links
        .owner(identity)
        .flatMap(person -> known(person, identity, exchange))
        .switchIfEmpty(Mono.defer(() -> registration.of(identity)))
        .flatMap(user -> signIn.open(user, exchange));
  }

  /** An account that is linked but not there was cut off while it was opened. */
  private Mono<SignedInUser> known(
      PersonId person, ProviderIdentity identity, ServerWebExchange exchange) {
    return accounts
        .find(person)
        .delayUntil(account -> factor.demand(person))
        .flatMap(account -> accounts.expect(person))
        .delayUntil(account -> confirmed(person))
        .doOnNext(account -> device.remember(exchange, account.claim()))
        .map(SignedInUser::of)
        .switchIfEmpty(Mono.defer(() -> registration.goOn(person, identity)));
  }

  private Mono<Void> confirmed(PersonId person) {
    return credentials
        .stored(person)
        .filter(row -> !row.isConfirmed())
        .flatMap(row -> credentials.confirm(person));
  }
}
