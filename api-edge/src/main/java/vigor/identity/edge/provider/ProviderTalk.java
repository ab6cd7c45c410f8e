package vigor.identity.edge.provider;

import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.CodecException;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import vigor.identity.edge.Hmac;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.edge.dispatch.Overloaded;

/** What is said between this installation and the provider: authorization code with PKCE. */
final class ProviderTalk {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderTalk.class);
  private static final int CONNECT_MILLIS = 5_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final ProviderSettings settings;
  private final String redirect;
  private final Hmac subjects;
  private final Mono<ProviderMetadata> metadata;
  private final Mono<IdTokens> idTokens;
  private final TokenExchange tokens;

  ProviderTalk(ProviderSettings settings, String redirect, Hmac subjects, Clock clock) {
    WebClient http = http();
    this.settings = settings;
    this.redirect = redirect;
    this.subjects = subjects;
    this.metadata = new Discovery(settings, http).metadata();
    this.idTokens =
        metadata
            .map(provider -> new IdTokens(provider, settings, http, clock))
            .cache(made -> Duration.ofHours(1), failure -> Duration.ZERO, () -> Duration.ZERO);
    this.tokens = new TokenExchange(settings, redirect, http);
  }

  /**
   * Completes when the provider can be asked; nobody is sent to an address that does not answer.
   */
  Mono<Void> reach() {
    return reachable(metadata).then();
  }

  /** Where the browser goes; {@code fresh} has the provider ask even somebody it knows. */
  Mono<String> address(Journey journey, boolean fresh) {
    return metadata.map(
        provider -> {
          UriComponentsBuilder address =
              UriComponentsBuilder.fromUri(provider.authorization())
                  .queryParam("response_type", "code")
                  .queryParam("scope", "openid email profile")
                  .queryParam("client_id", "{client}")
                  .queryParam("redirect_uri", "{redirect}")
                  .queryParam("state", journey.state())
                  .queryParam("nonce", journey.nonce())
                  .queryParam("code_challenge", journey.challenge())
                  .queryParam("code_challenge_method", "S256");
          if (fresh) {
            address.queryParam("prompt", "login").queryParam("max_age", "0");
          }
          return address.encode().buildAndExpand(settings.clientId(), redirect).toUriString();
        });
  }

  /** Exchanges the code and verifies what comes for it. */
  Mono<ProviderIdentity> identify(String code, @Nullable String issuer, Journey journey) {
    return reachable(
        metadata
            .filter(
                provider ->
                    issuer == null
                        ? !Boolean.TRUE.equals(provider.names())
                        : issuer.equals(provider.issuer()))
            .switchIfEmpty(Mono.error(() -> new BadJwtException("of another provider")))
            .flatMap(
                provider ->
                    tokens
                        .of(code, journey, provider)
                        .flatMap(granted -> verified(granted, journey, provider))));
  }

  private Mono<ProviderIdentity> verified(
      TokenExchange.Granted granted, Journey journey, ProviderMetadata provider) {
    return idTokens
        .flatMap(known -> known.verified(granted.idToken(), journey))
        .flatMap(
            token ->
                tokens.claims(granted, token, provider).map(claims -> identity(token, claims)));
  }

  private ProviderIdentity identity(Jwt token, Map<String, Object> claims) {
    return new ProviderIdentity(
        subjects.of(settings.issuer() + "\n" + token.getSubject()),
        settings.issuer(),
        Claims.verifiedEmail(claims),
        Claims.name(claims),
        Claims.authenticatedAt(token));
  }

  /** What the provider got wrong is told apart from its not being there. */
  private <T> Mono<T> reachable(Mono<T> talk) {
    return talk.onErrorMap(BadJwtException.class, ProviderTalk::untrue)
        .onErrorMap(
            failure ->
                failure instanceof WebClientException
                    || failure instanceof CodecException
                    || failure instanceof JwtException
                    || failure instanceof IllegalStateException,
            failure -> {
              LOG.warn("the identity provider {}: {}", settings.issuer(), failure.getMessage());
              return new Overloaded(RETRY_AFTER, failure);
            });
  }

  private static CommandRefused untrue(BadJwtException failure) {
    LOG.warn("an answer of the identity provider was refused: {}", failure.getMessage());
    return CommandRefused.rule(
        "ProviderAnswerIsTrue", "code", "What the provider answered cannot be trusted. Try again.");
  }

  private static WebClient http() {
    return WebClient.builder()
        .clientConnector(
            new ReactorClientHttpConnector(
                HttpClient.create()
                    .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                    .responseTimeout(PATIENCE)))
        .build();
  }
}
