package vigor.identity.edge.provider;

import static org.springframework.security.oauth2.core.OAuth2TokenValidatorResult.failure;
import static org.springframework.security.oauth2.core.OAuth2TokenValidatorResult.success;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Verifies ID tokens (OpenID Connect Core 1.0, 3.1.3.7): signed by a key the provider publishes, by
 * an algorithm only the provider can sign with, issued by it, for us, now, and for this journey.
 */
final class IdTokens {
  private static final Duration SKEW = Duration.ofSeconds(30);
  private static final OAuth2Error FOR_ANOTHER =
      new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "issued for another client", null);

  /** Nothing symmetric: a key that verifies must not be one that signs. */
  private static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(
          SignatureAlgorithm.RS256,
          SignatureAlgorithm.RS384,
          SignatureAlgorithm.RS512,
          SignatureAlgorithm.PS256,
          SignatureAlgorithm.PS384,
          SignatureAlgorithm.PS512,
          SignatureAlgorithm.ES256,
          SignatureAlgorithm.ES384,
          SignatureAlgorithm.ES512);

  private final ReactiveJwtDecoder decoder;

  IdTokens(ProviderMetadata provider, ProviderSettings settings, WebClient http, Clock clock) {
    NimbusReactiveJwtDecoder nimbus =
        NimbusReactiveJwtDecoder.withJwkSetUri(provider.keys().toString())
            .webClient(http)
            .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
            .validateType(false)
            .build();
    nimbus.setJwtValidator(validator(settings, clock));
    this.decoder = nimbus;
  }

  /** The token's claims; fails with {@link BadJwtException} when anything about it is wrong. */
  Mono<Jwt> verified(String token, Journey journey) {
    return decoder
        .decode(token)
        .filter(claims -> journey.nonce().equals(claims.getClaimAsString("nonce")))
        .switchIfEmpty(Mono.error(() -> new BadJwtException("of another journey")));
  }

  private static OAuth2TokenValidator<Jwt> validator(ProviderSettings settings, Clock clock) {
    JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
    times.setClock(clock);
    JwtTypeValidator type = JwtTypeValidator.jwt();
    String client = settings.clientId();
    return new DelegatingOAuth2TokenValidator<>(
        List.of(
            type,
            times,
            new JwtIssuerValidator(settings.issuer()),
            present(JwtClaimNames.SUB),
            present(JwtClaimNames.EXP),
            present(JwtClaimNames.IAT),
            token -> isFor(token, client) ? success() : failure(FOR_ANOTHER)));
  }

  /** A token for several names the one it was given to; a client of the same name is not enough. */
  private static boolean isFor(Jwt token, String client) {
    List<String> audience = token.getAudience();
    String party = token.getClaimAsString("azp");
    return audience != null
        && audience.contains(client)
        && (party == null ? audience.size() == 1 : party.equals(client));
  }

  private static OAuth2TokenValidator<Jwt> present(String claim) {
    return new JwtClaimValidator<Object>(claim, Objects::nonNull);
  }
}
