package vigor.identity.edge.passkey;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.edge.RandomSecret;
import vigor.identity.query.AccountView;
import vigor.identity.query.GetAccount;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** A person's own passkeys. */
@RestController
class PasskeysEndpoint {
  private static final Logger SECURITY = LoggerFactory.getLogger("vigor.security");

  private final Passkeys passkeys;
  private final PasskeyOwners owners;
  private final Dispatch dispatch;

  PasskeysEndpoint(Passkeys passkeys, PasskeyOwners owners, Dispatch dispatch) {
    this.passkeys = passkeys;
    this.owners = owners;
    this.dispatch = dispatch;
  }

  /** Every passkey of one person. */
  record PasskeyList(List<Passkey> items) {}

  /**
   * What a device needs to make a passkey; bytes are Base64 for URLs.
   *
   * @param account what the device shows as the account
   * @param known passkeys it may have already
   * @param algorithms COSE numbers, the best first
   */
  record Making(
      String challenge,
      String place,
      String handle,
      String account,
      List<String> known,
      List<Long> algorithms) {
    @Override
    public String toString() {
      return "Making[secret]";
    }
  }

  /**
   * A passkey a device made; bytes are Base64 for URLs.
   *
   * @param name what its owner calls it
   */
  record NewPasskey(
      @NotBlank @Size(max = 60) String name,
      @NotNull @Size(max = 4096) String clientData,
      @NotNull @Size(max = 16384) String attestation) {}

  @GetMapping("/api/v1/auth/passkeys")
  Mono<PasskeyList> list(@AuthenticationPrincipal Caller caller) {
    return passkeys.of(caller.person()).collectList().map(PasskeyList::new);
  }

  @PostMapping("/api/v1/auth/passkeys/options")
  Mono<Making> options(@AuthenticationPrincipal Caller caller) {
    return Mono.zip(
            passkeys.challenge(caller.person()),
            dispatch
                .ask(new GetAccount(caller.person()), AccountView.class)
                .mapNotNull(AccountView::email)
                .defaultIfEmpty("Vigor"),
            passkeys.credentialsOf(caller.person()))
        .map(
            all ->
                new Making(
                    all.getT1(),
                    passkeys.place(),
                    RandomSecret.text(Passkeys.handle(caller.person())),
                    all.getT2(),
                    all.getT3().stream().map(RandomSecret::text).toList(),
                    RelyingParty.ALGORITHMS.stream()
                        .map(COSEAlgorithmIdentifier::getValue)
                        .toList()));
  }

  @PostMapping("/api/v1/auth/passkeys")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> add(@AuthenticationPrincipal Caller caller, @Valid @RequestBody NewPasskey made) {
    return passkeys
        .add(
            caller.person(),
            made.name().strip(),
            Bytes.of(made.clientData(), "clientData"),
            Bytes.of(made.attestation(), "attestation"))
        .doOnSuccess(
            added -> {
              SECURITY.info("passkey added by {}", caller.person());
              owners.passkeyAdded(caller.person());
            });
  }

  @DeleteMapping("/api/v1/auth/passkeys/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> remove(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
    return passkeys
        .remove(caller.person(), id)
        .filter(removed -> removed)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .doOnNext(removed -> SECURITY.info("passkey removed by {}", caller.person()))
        .then();
  }
}
