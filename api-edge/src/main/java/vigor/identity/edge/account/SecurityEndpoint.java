package vigor.identity.edge.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.identity.edge.factor.SecondFactor;
import vigor.identity.edge.letter.Correspondence;
import vigor.identity.edge.provider.IdentityProvider;
import vigor.identity.edge.provider.ProviderLinks;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;

/** Shows a person how well the account is guarded. */
@RestController
class SecurityEndpoint {
  private final Credentials credentials;
  private final IdentityProvider provider;
  private final ProviderLinks links;
  private final SecondFactor factor;
  private final Correspondence letters;

  SecurityEndpoint(
      Credentials credentials,
      IdentityProvider provider,
      ProviderLinks links,
      SecondFactor factor,
      Correspondence letters) {
    this.credentials = credentials;
    this.provider = provider;
    this.links = links;
    this.factor = factor;
    this.letters = letters;
  }

  /**
   * How an account is guarded.
   *
   * @param password whether a password opens it
   * @param passwordChangedAt null while it is the one of the registration
   * @param provider the identity provider of this installation; null when there is none
   * @param recoveryCodesLeft 0 without a second factor
   * @param delivery how links reach people here: {@code mail} or {@code server_log}
   */
  record AccountSecurity(
      boolean emailVerified,
      boolean password,
      @Nullable Instant passwordChangedAt,
      @Nullable OtherWayIn provider,
      boolean secondFactor,
      long recoveryCodesLeft,
      String delivery) {}

  /**
   * An identity provider.
   *
   * @param name what people call it
   * @param linkedAt since when an identity there opens the account; null when none does
   */
  record OtherWayIn(String name, @Nullable Instant linkedAt) {}

  @GetMapping("/api/v1/auth/security")
  Mono<AccountSecurity> show(@AuthenticationPrincipal Caller caller) {
    return Mono.zip(
            credentials.stored(caller.person()).singleOptional(),
            otherWayIn(caller.person()),
            factor.isOn(caller.person()),
            factor.codesLeft(caller.person()))
        .map(
            found -> {
              Optional<StoredCredential> stored = found.getT1();
              return new AccountSecurity(
                  stored.map(StoredCredential::emailVerifiedAt).isPresent(),
                  stored.filter(StoredCredential::hasPassword).isPresent(),
                  stored.map(StoredCredential::passwordChangedAt).orElse(null),
                  found.getT2().orElse(null),
                  found.getT3(),
                  found.getT4(),
                  LinkSent.by(letters).delivery());
            });
  }

  private Mono<Optional<OtherWayIn>> otherWayIn(PersonId person) {
    return Mono.justOrEmpty(provider.name())
        .flatMap(
            name ->
                links
                    .since(person, provider.issuer())
                    .map(since -> new OtherWayIn(name, since))
                    .defaultIfEmpty(new OtherWayIn(name, null)))
        .singleOptional();
  }
}
