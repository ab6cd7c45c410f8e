package vigor.identity.edge.access;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.session.TokenTerms;

/**
 * Verifies access tokens: one algorithm and one key, both ours and never taken from the token's
 * header, then issuer, audience, type and times (RFC 9068).
 */
@Configuration(proxyBeanMethods = false)
class AccessTokenVerification {
  @Bean
  ReactiveJwtDecoder accessTokenDecoder(DerivedSecret secret) {
    NimbusReactiveJwtDecoder decoder =
        NimbusReactiveJwtDecoder.withSecretKey(TokenTerms.key(secret))
            .macAlgorithm(MacAlgorithm.HS256)
            .validateType(false)
            .build();
    decoder.setJwtValidator(
        JwtValidators.createAtJwtValidator()
            .issuer(TokenTerms.ISSUER)
            .audience(TokenTerms.AUDIENCE)
            .clientId(TokenTerms.CLIENT)
            .validators(
                all ->
                    all.put(
                        TokenTerms.SESSION,
                        new JwtClaimValidator<Object>(TokenTerms.SESSION, Objects::nonNull)))
            .build());
    return decoder;
  }
}
