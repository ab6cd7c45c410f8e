package vigor.identity.edge.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.edge.factor.SecondFactor;
import vigor.identity.edge.letter.Correspondence;
import vigor.kernel.edge.web.Caller;

/** Shows a person how well the account is guarded. */
@RestController
class SecurityEndpoint {
  private final Credentials credentials;
  private final SecondFactor factor;
  private final Correspondence letters;

  SecurityEndpoint(Credentials credentials, SecondFactor factor, Correspondence letters) {
    this.credentials = credentials;
    this.factor = factor;
    this.letters = letters;
  }

  /**
   * How an account is guarded.
   *
   * @param passwordChangedAt null while it is the one of the registration
   * @param recoveryCodesLeft 0 without a second factor
   * @param delivery how links reach people here: {@code mail} or {@code server_log}
   */
  record AccountSecurity(
      boolean emailVerified,
      @Nullable Instant passwordChangedAt,
      boolean secondFactor,
      long recoveryCodesLeft,
      String delivery) {}

  @GetMapping("/api/v1/auth/security")
  Mono<AccountSecurity> show(@AuthenticationPrincipal Caller caller) {
    return Mono.zip(
            credentials.stored(caller.person()).singleOptional(),
            factor.isOn(caller.person()),
            factor.codesLeft(caller.person()))
        .map(
            found ->
                new AccountSecurity(
                    found.getT1().map(StoredCredential::emailVerifiedAt).isPresent(),
                    found.getT1().map(StoredCredential::passwordChangedAt).orElse(null),
                    found.getT2(),
                    found.getT3(),
                    LinkSent.by(letters).delivery()));
  }
}
