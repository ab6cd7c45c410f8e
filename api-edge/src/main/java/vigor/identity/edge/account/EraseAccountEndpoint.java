package vigor.identity.edge.account;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.command.AccountId;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.identity.edge.password.Passwords;
import vigor.identity.edge.session.SessionCookies;
import vigor.identity.edge.session.Sessions;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.privacy.command.EraseAccount;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.query.ErasureView;

/**
 * Has everything about the caller forgotten. All sessions end with the answer, which carries the
 * receipt to follow the erasure by.
 */
@RestController
class EraseAccountEndpoint {
  private final Credentials credentials;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SessionCookies cookies;
  private final Dispatch dispatch;
  private final Hmac receipts;
  private final Clock clock;

  EraseAccountEndpoint(
      Credentials credentials,
      Passwords passwords,
      Sessions sessions,
      SessionCookies cookies,
      Dispatch dispatch,
      DerivedSecret secret,
      Clock clock) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.sessions = sessions;
    this.cookies = cookies;
    this.dispatch = dispatch;
    this.receipts = new Hmac(secret, "privacy/erasure-receipt");
    this.clock = clock;
  }

  @DeleteMapping("/api/v1/users/me")
  Mono<ResponseEntity<ErasureView>> erase(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody EraseAccountRequest request,
      ServerWebExchange exchange) {
    PersonId person = caller.person();
    ErasureReceiptId receipt = receiptOf(person);
    Instant now = clock.instant();
    EraseAccount command =
        new EraseAccount(new AccountId(person), receipt, ErasureCause.REQUESTED, now);
    return verified(person, request.password())
        .then(Mono.defer(() -> dispatch.send(command, person)))
        .then(Mono.defer(() -> credentials.remove(person)))
        .then(Mono.defer(() -> sessions.endAll(person)))
        .then(Mono.fromRunnable(() -> cookies.clear(exchange)))
        .then(Mono.fromSupplier(() -> answer(ErasureView.of(receipt, now, null))));
  }

  private Mono<Void> verified(PersonId person, String password) {
    return credentials
        .of(person)
        .singleOptional()
        .flatMap(
            known ->
                passwords.matches(password, known.map(Credential::passwordHash).orElse(null)))
        .flatMap(matches -> matches ? Mono.empty() : Mono.error(wrongPassword()));
  }

  /** The same for the same person, and nobody else can tell whose it is. */
  private ErasureReceiptId receiptOf(PersonId person) {
    return new ErasureReceiptId(UUID.nameUUIDFromBytes(receipts.of(person.toString())));
  }

  private static CommandRefused wrongPassword() {
    return CommandRefused.rule("PasswordMatches", "password", "The password is wrong.");
  }

  private static ResponseEntity<ErasureView> answer(ErasureView erasure) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/erasures/" + erasure.receiptId().value()))
        .body(erasure);
  }
}
