package vigor.identity.edge.account;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.command.AccountId;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.identity.edge.passkey.Passkeys;
import vigor.identity.edge.provider.ProviderLinks;
import vigor.identity.edge.session.SessionCookies;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.privacy.command.EraseAccount;
import vigor.privacy.command.ErasureCause;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.query.ErasureView;

/**
 * Has everything about the caller, who has just given the password, forgotten. All sessions and API
 * tokens end with the answer, which carries the receipt to follow the erasure by.
 */
@RestController
class EraseAccountEndpoint {
  private final Credentials credentials;
  private final ProviderLinks providers;
  private final Passkeys passkeys;
  private final EveryWayIn everyWayIn;
  private final SessionCookies cookies;
  private final Dispatch dispatch;
  private final Hmac receipts;
  private final Clock clock;

  EraseAccountEndpoint(
      Credentials credentials,
      ProviderLinks providers,
      Passkeys passkeys,
      EveryWayIn everyWayIn,
      SessionCookies cookies,
      Dispatch dispatch,
      DerivedSecret secret,
      Clock clock) {
    this.credentials = credentials;
    this.providers = providers;
    this.passkeys = passkeys;
    this.everyWayIn = everyWayIn;
    this.cookies = cookies;
    this.dispatch = dispatch;
    this.receipts = new Hmac(secret, "privacy/erasure-receipt");
    this.clock = clock;
  }

  @DeleteMapping("/api/v1/users/me")
  Mono<ResponseEntity<ErasureView>> erase(
      @AuthenticationPrincipal Caller caller, ServerWebExchange exchange) {
    PersonId person = caller.person();
    ErasureReceiptId receipt = receiptOf(person);
    Instant now = clock.instant();
    EraseAccount command =
        new EraseAccount(new AccountId(person), receipt, ErasureCause.REQUESTED, now);
    return dispatch
        .send(command, person)
        .then(Mono.defer(() -> credentials.remove(person)))
        .then(Mono.defer(() -> providers.removeAll(person)))
        .then(Mono.defer(() -> passkeys.removeAll(person)))
        .then(Mono.defer(() -> everyWayIn.shut(person)))
        .then(Mono.fromRunnable(() -> cookies.clear(exchange)))
        .then(Mono.fromSupplier(() -> answer(ErasureView.of(receipt, now, null))));
  }

  /** The same for the same person, and nobody else can tell whose it is. */
  private ErasureReceiptId receiptOf(PersonId person) {
    return new ErasureReceiptId(UUID.nameUUIDFromBytes(receipts.of(person.toString())));
  }

  private static ResponseEntity<ErasureView> answer(ErasureView erasure) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/erasures/" + erasure.receiptId().value()))
        .body(erasure);
  }
}
