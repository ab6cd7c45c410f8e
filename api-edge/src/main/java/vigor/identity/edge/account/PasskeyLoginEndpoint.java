package vigor.identity.edge.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.passkey.Assertion;
import vigor.identity.edge.passkey.Bytes;
import vigor.identity.edge.passkey.Passkeys;
import vigor.identity.edge.session.DeviceCookie;

/**
 * Signs in by a passkey. The device has seen its owner's finger, face or code, so that holding it
 * and being its owner are two factors already; no other code is asked for.
 */
@RestController
class PasskeyLoginEndpoint {
  private final Passkeys passkeys;
  private final Accounts accounts;
  private final Attempts attempts;
  private final DeviceCookie device;
  private final SignIn signIn;

  PasskeyLoginEndpoint(
      Passkeys passkeys, Accounts accounts, Attempts attempts, DeviceCookie device, SignIn signIn) {
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.attempts = attempts;
    this.device = device;
    this.signIn = signIn;
  }

  /** What a device needs to sign; the challenge is Base64 for URLs. */
  record Asking(String challenge, String place) {
    @Override
    public String toString() {
      return "Asking[secret]";
    }
  }

  /** What the device answered; bytes are Base64 for URLs. */
  record Signed(
      @NotNull @Size(max = 1500) String credential,
      @NotNull @Size(max = 4096) String clientData,
      @NotNull @Size(max = 4096) String authenticatorData,
      @NotNull @Size(max = 2048) String signature,
      @NotNull @Size(max = 100) String handle) {
    Assertion assertion() {
      return new Assertion(
          Bytes.of(credential, "credential"),
          Bytes.of(clientData, "clientData"),
          Bytes.of(authenticatorData, "authenticatorData"),
          Bytes.of(signature, "signature"),
          Bytes.of(handle, "handle"));
    }

    @Override
    public String toString() {
      return "Signed[secret]";
    }
  }

  @PostMapping("/api/v1/auth/login/passkey/options")
  Mono<Asking> options() {
    return passkeys.challenge().map(challenge -> new Asking(challenge, passkeys.place()));
  }

  @PostMapping("/api/v1/auth/login/passkey")
  Mono<SignedIn> login(@Valid @RequestBody Signed signed, ServerWebExchange exchange) {
    return attempts
        .of(exchange.getRequest(), passkeys.holder(signed.assertion()))
        .flatMap(accounts::expect)
        .doOnNext(account -> device.remember(exchange, account.claim()))
        .flatMap(account -> signIn.open(SignedInUser.of(account), exchange));
  }
}
