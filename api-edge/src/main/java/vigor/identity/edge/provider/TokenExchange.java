package vigor.identity.edge.provider;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks the provider, as ourselves, for what a code stands for. */
final class TokenExchange {
  private final ProviderSettings settings;
  private final String redirect;
  private final WebClient http;

  TokenExchange(ProviderSettings settings, String redirect, WebClient http) {
    this.settings = settings;
    this.redirect = redirect;
    this.http = http;
  }

  /** What came for a code. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Granted(
      @JsonProperty("id_token") @Nullable String idTokenOrNull,
      @JsonProperty("access_token") @Nullable String accessToken) {
    String idToken() {
      if (idTokenOrNull == null) {
        throw new BadJwtException("no ID token");
      }
      return idTokenOrNull;
    }

    @Override
    public String toString() {
      return "Granted[secret]";
    }
  }

  /** Fails with {@link BadJwtException} when the provider does not take the code. */
  Mono<Granted> of(String code, Journey journey, ProviderMetadata provider) {
    return http.post()
        .uri(provider.token())
        .headers(
            headers ->
                headers.setBasicAuth(
                    encoded(settings.clientId()), encoded(settings.clientSecret())))
        .body(
            BodyInserters.fromFormData("grant_type", "authorization_code")
                .with("code", code)
                .with("redirect_uri", redirect)
                .with("code_verifier", journey.verifier()))
        .retrieve()
        .onStatus(
            HttpStatus.BAD_REQUEST::equals,
            answer -> Mono.error(new BadJwtException("the code was not taken")))
        .bodyToMono(Granted.class);
  }

  /** What the provider says about the person; some keep the address out of the ID token. */
  Mono<Map<String, Object>> claims(Granted granted, Jwt token, ProviderMetadata provider) {
    String access = granted.accessToken();
    if (token.hasClaim("email") || provider.userInfo() == null || access == null) {
      return Mono.just(token.getClaims());
    }
    return http.get()
        .uri(provider.userInfo())
        .headers(headers -> headers.setBearerAuth(access))
        .retrieve()
        .bodyToMono(new ParameterizedTypeReference<Map<String, Object>>() {})
        .filter(claims -> Objects.equals(token.getSubject(), claims.get("sub")))
        .switchIfEmpty(Mono.error(() -> new BadJwtException("about somebody else")));
  }

  /** RFC 6749, 2.3.1: both halves are encoded before they are joined. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
