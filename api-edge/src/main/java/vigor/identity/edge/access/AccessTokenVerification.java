package vigor.identity.edge.access;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Flux;
import vigor.identity.edge.session.TokenKeys;
import vigor.identity.edge.session.TokenKeys.TokenKey;
import vigor.identity.edge.session.TokenTerms;

/**
 * Verifies access tokens: one algorithm and keys of our own, from the token's header only the name
 * of which; then issuer, audience, type and times (RFC 9068).
 */
@Configuration(proxyBeanMethods = false)
class AccessTokenVerification {
  @Bean
  ReactiveJwtDecoder accessTokenDecoder(TokenKeys keys, Clock clock) {
    NimbusReactiveJwtDecoder decoder =
        NimbusReactiveJwtDecoder.withJwkSource(
                token -> Flux.fromIterable(keys.verifying()).map(AccessTokenVerification::jwk))
            .jwsAlgorithm(MacAlgorithm.HS256)
            .validateType(false)
            .build();
    decoder.setJwtValidator(validator(clock));
    return decoder;
  }

  private static JWK jwk(TokenKey key) {
    return new OctetSequenceKey.Builder(key.secret()).keyID(key.id()).build();
  }

  private static OAuth2TokenValidator<Jwt> validator(Clock clock) {
    JwtTimestampValidator times = new JwtTimestampValidator(TokenTerms.SKEW);
    times.setClock(clock);
    return JwtValidators.createAtJwtValidator()
        .issuer(TokenTerms.ISSUER)
        .audience(TokenTerms.AUDIENCE)
        .clientId(TokenTerms.CLIENT)
        .validators(
            all -> {
              all.put(JwtClaimNames.EXP, both(present(JwtClaimNames.EXP), times));
              all.put(JwtClaimNames.IAT, present(JwtClaimNames.IAT));
              all.put(TokenTerms.SESSION, present(TokenTerms.SESSION));
            })
        .build();
  }

  private static OAuth2TokenValidator<Jwt> both(
      OAuth2TokenValidator<Jwt> first, OAuth2TokenValidator<Jwt> second) {
    return new DelegatingOAuth2TokenValidator<>(List.of(first, second));
  }

  private static OAuth2TokenValidator<Jwt> present(String claim) {
    return new JwtClaimValidator<Object>(claim, Objects::nonNull);
  }
}
