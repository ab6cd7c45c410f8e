package vigor.identity.edge.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.EmailClaims;
import vigor.identity.edge.provider.Errand;
import vigor.identity.edge.provider.IdentityProvider;
import vigor.identity.edge.provider.IdentityProvider.Arrival;
import vigor.identity.edge.provider.ProviderIdentity;
import vigor.identity.edge.provider.ProviderLinks;
import vigor.identity.edge.session.OpenSessions;
import vigor.identity.edge.session.Standing;
import vigor.identity.query.AccountView;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Refusals;

/** What somebody who is signed in does with the identity provider. */
@Component
class OwnProvider {
  private static final Logger SECURITY = LoggerFactory.getLogger("vigor.security");
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final IdentityProvider provider;
  private final ProviderLinks links;
  private final Credentials credentials;
  private final OpenSessions sessions;
  private final Accounts accounts;
  private final EmailClaims claims;
  private final Letters letters;
  private final Clock clock;

  OwnProvider(
      IdentityProvider provider,
      ProviderLinks links,
      Credentials credentials,
      OpenSessions sessions,
      Accounts accounts,
      EmailClaims claims,
      Letters letters,
      Clock clock) {
    this.provider = provider;
    this.links = links;
    this.credentials = credentials;
    this.sessions = sessions;
    this.accounts = accounts;
    this.claims = claims;
    this.letters = letters;
    this.clock = clock;
  }

  /** Lets the identity open the account of whoever set out, if that session is still open. */
  Mono<Void> link(Arrival arrival) {
    return traveller(arrival.errand())
        .flatMap(accounts::expect)
        .flatMap(account -> link(account, arrival.identity()));
  }

  /** Makes the session fit for what needs a fresh password, if it is the same person there. */
  Mono<Void> confirm(Arrival arrival) {
    IdentityProvider.demandFresh(arrival.identity(), clock, FRESH);
    UUID session = Objects.requireNonNull(arrival.errand().session(), "set out signed in");
    return traveller(arrival.errand())
        .flatMap(person -> links.owner(arrival.identity()).filter(person::equals))
        .switchIfEmpty(Mono.error(OwnProvider::somebodyElse))
        .flatMap(person -> sessions.confirm(session));
  }

  /** Ends the link, unless nothing else lets the person in. */
  Mono<Void> unlink(PersonId person) {
    String issuer = provider.issuer();
    return links
        .remove(person, issuer)
        .filter(removed -> removed)
        .switchIfEmpty(
            links
                .since(person, issuer)
                .switchIfEmpty(Mono.error(Refusals::notFound))
                .flatMap(since -> Mono.error(OwnProvider::lastWayIn)))
        .doOnNext(removed -> SECURITY.info("provider unlinked by {}", person))
        .then();
  }

  private Mono<Void> link(AccountView account, ProviderIdentity identity) {
    PersonId person = account.id();
    boolean own =
        identity.email() != null && claims.claimFor(identity.email()).equals(account.claim());
    return links
        .add(person, identity, own)
        .filter(added -> added)
        .switchIfEmpty(Mono.error(OwnProvider::linkedOnce))
        .flatMap(
            added -> own ? credentials.verifyEmail(person).thenReturn(added) : Mono.just(added))
        .doOnNext(added -> SECURITY.info("provider linked by {}", person))
        .doOnNext(added -> letters.providerLinked(person, provider.name().orElseThrow()))
        .then();
  }

  private Mono<PersonId> traveller(Errand errand) {
    return sessions
        .standing(Objects.requireNonNull(errand.session(), "set out signed in"))
        .filter(Standing::alive)
        .map(standing -> Objects.requireNonNull(errand.person(), "set out signed in"))
        .switchIfEmpty(Mono.error(() -> new CredentialsExpiredException("session is over")));
  }

  private static CommandRefused linkedOnce() {
    return CommandRefused.conflict(
        "IdentityOpensOneAccount",
        null,
        "That account opens an account here already, or another one opens yours.");
  }

  private static CommandRefused somebodyElse() {
    return CommandRefused.rule(
        "IdentityIsTheOwners", null, "That account at the provider does not open yours.");
  }

  private static CommandRefused lastWayIn() {
    return CommandRefused.conflict(
        "AWayInIsLeft", null, "Nothing else lets you in. Set a password first.");
  }
}
