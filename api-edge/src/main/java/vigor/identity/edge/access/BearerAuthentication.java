package vigor.identity.edge.access;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.token.ApiTokens;
import vigor.kernel.edge.web.Caller;

/** Tells API tokens from access tokens. The page's cookie never carries an API token. */
@Component
class BearerAuthentication implements ReactiveAuthenticationManagerResolver<ServerWebExchange> {
  private static final String API_TOKEN = "bearer " + ApiTokens.PREFIX;

  private final ReactiveAuthenticationManager apiTokens;
  private final JwtReactiveAuthenticationManager accessTokens;

  BearerAuthentication(
      ApiTokenAuthentication apiTokens, ReactiveJwtDecoder decoder, ErasedAccounts erased) {
    this.apiTokens = token -> apiTokens.authenticate(token).flatMap(who -> present(who, erased));
    this.accessTokens = new JwtReactiveAuthenticationManager(decoder);
    this.accessTokens.setJwtAuthenticationConverter(
        token -> present(CallerAuthentication.of(token), erased));
  }

  @Override
  public Mono<ReactiveAuthenticationManager> resolve(ServerWebExchange exchange) {
    String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    boolean isApiToken =
        header != null && header.regionMatches(true, 0, API_TOKEN, 0, API_TOKEN.length());
    return Mono.just(isApiToken ? apiTokens : accessTokens);
  }

  /** A token may outlive its person; who was erased is nobody at once. */
  private static <T extends Authentication> Mono<T> present(T who, ErasedAccounts erased) {
    return who.getPrincipal() instanceof Caller caller && erased.contains(caller.person())
        ? Mono.error(new InvalidBearerTokenException("there is no such account any more"))
        : Mono.just(who);
  }
}
