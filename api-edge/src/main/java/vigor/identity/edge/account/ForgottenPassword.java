package vigor.identity.edge.account;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;
import vigor.identity.edge.EmailClaims;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.limit.Knocker;
import vigor.identity.edge.link.LinkPurpose;
import vigor.identity.edge.link.Links;
import vigor.identity.edge.passkey.Passkeys;
import vigor.identity.edge.password.CommonPasswords;
import vigor.identity.edge.password.Passwords;
import vigor.identity.edge.provider.ProviderLinks;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/**
 * A new password without the old one, by a link. The way in for an owner whom guessers slow down.
 */
@Component
class ForgottenPassword {
  private final EmailClaims claims;
  private final Credentials credentials;
  private final Passwords passwords;
  private final CommonPasswords guessing;
  private final EveryWayIn everyWayIn;
  private final ProviderLinks providers;
  private final Passkeys passkeys;
  private final Links links;
  private final Letters letters;
  private final Attempts attempts;

  ForgottenPassword(
      EmailClaims claims,
      Credentials credentials,
      Passwords passwords,
      CommonPasswords guessing,
      EveryWayIn everyWayIn,
      ProviderLinks providers,
      Passkeys passkeys,
      Links links,
      Letters letters,
      Attempts attempts) {
    this.claims = claims;
    this.credentials = credentials;
    this.passwords = passwords;
    this.guessing = guessing;
    this.everyWayIn = everyWayIn;
    this.providers = providers;
    this.passkeys = passkeys;
    this.links = links;
    this.letters = letters;
    this.attempts = attempts;
  }

  /** Completes alike for every address; whether there is an account is looked up afterwards. */
  Mono<Void> ask(String email, ServerHttpRequest request) {
    EmailClaimId claim = claims.claimFor(email);
    return attempts
        .count(Knocker.one("forgotten", claim.hmac()), request)
        .then(Mono.fromRunnable(() -> letters.newPassword(holder(claim))));
  }

  /**
   * Sets the password, signs out every device, deletes API tokens and passkeys and unlinks
   * identities of other addresses: somebody else may have been in. The link proves the address too.
   */
  Mono<Void> reset(String token, String password, ServerHttpRequest request) {
    guessing.refuseCommon(password, "password");
    Mono<PersonId> owner =
        links
            .redeem(token, LinkPurpose.NEW_PASSWORD)
            .switchIfEmpty(Mono.error(ForgottenPassword::worksNoLonger));
    return attempts
        .of(request, owner)
        .flatMap(
            person ->
                passwords
                    .hash(password)
                    .flatMap(hash -> credentials.replacePassword(person, hash))
                    .then(Mono.defer(() -> credentials.verifyEmail(person)))
                    .then(Mono.defer(() -> everyWayIn.shut(person)))
                    .then(Mono.defer(() -> providers.removeOfOtherAddresses(person)))
                    .then(Mono.defer(() -> passkeys.removeAll(person)))
                    .then(Mono.defer(() -> letIn(person)))
                    .doOnSuccess(done -> letters.passwordChanged(person)));
  }

  /** Whoever guessed at the old password must not keep the owner waiting with the new one. */
  private Mono<Void> letIn(PersonId person) {
    return credentials
        .stored(person)
        .flatMap(row -> attempts.forgive(Knocker.one("account", row.claim())));
  }

  static CommandRefused worksNoLonger() {
    return CommandRefused.rule(
        "LinkIsFresh", "token", "This link works no longer. Ask for a new one.");
  }

  private Mono<PersonId> holder(EmailClaimId claim) {
    return credentials.of(claim).filter(Credential::confirmed).next().map(Credential::person);
  }
}
