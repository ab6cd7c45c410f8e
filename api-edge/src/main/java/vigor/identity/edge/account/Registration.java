package vigor.identity.edge.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.command.EmailClaimId;
import vigor.identity.command.RegisterAccount;
import vigor.identity.command.Role;
import vigor.identity.edge.EmailClaims;
import vigor.identity.edge.password.CommonPasswords;
import vigor.identity.edge.password.Passwords;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;

/**
 * Opens accounts. The credential is stored first: a crash in between leaves a row nobody can use,
 * while the other order would leave an account nobody can enter. The claim's event stream alone
 * decides who gets an address; everything here only spares it work.
 */
@Component
class Registration {
  private final EmailClaims claims;
  private final ClaimsUnderWay underWay;
  private final Credentials credentials;
  private final Accounts accounts;
  private final Passwords passwords;
  private final CommonPasswords guessing;
  private final Dispatch dispatch;
  private final Clock clock;

  Registration(
      EmailClaims claims,
      ClaimsUnderWay underWay,
      Credentials credentials,
      Accounts accounts,
      Passwords passwords,
      CommonPasswords guessing,
      Dispatch dispatch,
      Clock clock) {
    this.claims = claims;
    this.underWay = underWay;
    this.credentials = credentials;
    this.accounts = accounts;
    this.passwords = passwords;
    this.guessing = guessing;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  Mono<SignedInUser> of(RegisterRequest request) {
    guessing.refuse(request.password(), request.email(), request.displayName());
    EmailClaimId claim = claims.claimFor(request.email());
    PersonId person = new PersonId(UUID.randomUUID());
    Mono<SignedInUser> registered =
        credentials
            .of(claim)
            .filter(Credential::confirmed)
            .hasElements()
            .flatMap(taken -> taken ? Mono.error(taken()) : passwords.hash(request.password()))
            .flatMap(hash -> credentials.store(claim, person, hash))
            .then(Mono.defer(() -> open(request, claim, person)))
            .then(Mono.defer(() -> credentials.confirm(person)))
            .then(Mono.defer(() -> accounts.arrival(person, claim)))
            .thenReturn(
                new SignedInUser(
                    person,
                    request.email().strip(),
                    request.displayName().strip(),
                    List.of(Role.USER)));
    return underWay.only(claim, registered, Registration::taken);
  }

  /** A refusal is certain, so the row goes; after any other failure the account may exist. */
  private Mono<Long> open(RegisterRequest request, EmailClaimId claim, PersonId person) {
    return dispatch
        .send(
            new RegisterAccount(
                claim,
                person,
                request.email().strip(),
                request.displayName().strip(),
                clock.instant()),
            person)
        .onErrorResume(
            CommandRefused.class, refused -> credentials.remove(person).then(Mono.error(refused)));
  }

  private static CommandRefused taken() {
    return CommandRefused.conflict(
        "EmailIsUnclaimed", "email", "An account with this e-mail address already exists.");
  }
}
