package vigor.identity.edge.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.Role;
import vigor.identity.edge.EmailClaims;
import vigor.identity.edge.provider.ProviderIdentity;
import vigor.identity.edge.provider.ProviderLinks;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Overloaded;
import vigor.kernel.edge.web.PeopleByEmail;

/**
 * Opens accounts for people the identity provider vouches for, under the address it has verified.
 * An address that has an account already is never taken over: its owner logs in and links the two.
 * Rows first, account second, as with a password; what a crash cuts off goes on at the next try.
 */
@Component
class ProviderRegistration {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final EmailClaims claims;
  private final ClaimsUnderWay underWay;
  private final Credentials credentials;
  private final Accounts accounts;
  private final ProviderLinks links;
  private final PeopleByEmail people;
  private final Dispatch dispatch;
  private final Clock clock;

  ProviderRegistration(
      EmailClaims claims,
      ClaimsUnderWay underWay,
      Credentials credentials,
      Accounts accounts,
      ProviderLinks links,
      PeopleByEmail people,
      Dispatch dispatch,
      Clock clock) {
    this.claims = claims;
    this.underWay = underWay;
    this.credentials = credentials;
    this.accounts = accounts;
    this.links = links;
    this.people = people;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** Somebody new. */
  Mono<SignedInUser> of(ProviderIdentity identity) {
    String email = vouchedFor(identity);
    EmailClaimId claim = claims.claimFor(email);
    PersonId person = new PersonId(UUID.randomUUID());
    Mono<SignedInUser> registered =
        credentials
            .of(claim)
            .filter(Credential::confirmed)
            .hasElements()
            .flatMap(taken -> taken ? Mono.error(taken()) : credentials.store(claim, person, null))
            .then(Mono.defer(() -> links.add(person, identity, true)))
            .filter(added -> added)
            .switchIfEmpty(Mono.defer(() -> atTheSameTime(person)))
            .then(Mono.defer(() -> open(person, claim, email, identity)));
    return underWay.only(claim, registered, ProviderRegistration::comeBack);
  }

  /** Somebody whose account was being opened when something broke, or is not in view yet. */
  Mono<SignedInUser> goOn(PersonId person, ProviderIdentity identity) {
    String email = vouchedFor(identity);
    return open(person, claims.claimFor(email), email, identity);
  }

  private Mono<SignedInUser> open(
      PersonId person, EmailClaimId claim, String email, ProviderIdentity identity) {
    String name =
        identity.name() == null ? email.substring(0, email.indexOf('@')) : identity.name();
    String shown = name.length() > 80 ? name.substring(0, 80) : name;
    return dispatch
        .send(new RegisterAccount(claim, person, email, shown, clock.instant()), person)
        .onErrorResume(CommandRefused.class, refused -> refused(person, email, refused))
        .then(Mono.defer(() -> credentials.confirm(person)))
        .then(Mono.defer(() -> credentials.verifyEmail(person)))
        .then(Mono.defer(() -> accounts.arrival(person, claim)))
        .thenReturn(new SignedInUser(person, email, shown, List.of(Role.USER)));
  }

  /** The rows go once it is certain that the address is somebody else's. */
  private Mono<Long> refused(PersonId person, String email, CommandRefused refused) {
    return people
        .find(email)
        .switchIfEmpty(Mono.error(ProviderRegistration::comeBack))
        .flatMap(
            holder ->
                holder.equals(person)
                    ? Mono.error(comeBack())
                    : links
                        .removeAll(person)
                        .then(Mono.defer(() -> credentials.remove(person)))
                        .then(Mono.error(taken())));
  }

  /** The same identity is being registered by another request. */
  private Mono<Boolean> atTheSameTime(PersonId person) {
    return credentials.remove(person).then(Mono.error(comeBack()));
  }

  private static String vouchedFor(ProviderIdentity identity) {
    if (identity.email() == null) {
      throw CommandRefused.rule(
          "ProviderVouchesForTheAddress",
          null,
          "The provider does not say that your e-mail address is yours. Verify it there, or"
              + " register here with a password.");
    }
    return identity.email();
  }

  private static CommandRefused taken() {
    return CommandRefused.conflict(
        "AddressIsLinkedByItsOwner",
        null,
        "There is an account with your e-mail address already. Log in with its password, then"
            + " link the two under Security.");
  }

  private static Overloaded comeBack() {
    return new Overloaded(RETRY_AFTER, null);
  }
}
