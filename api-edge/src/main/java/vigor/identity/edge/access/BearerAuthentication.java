package vigor.identity.edge.access;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.token.ApiTokens;

/** Tells API tokens from access tokens. The page's cookie never carries an API token. */
@Component
class BearerAuthentication implements ReactiveAuthenticationManagerResolver<ServerWebExchange> {
  private static final String API_TOKEN = "bearer " + ApiTokens.PREFIX;

  private final ReactiveAuthenticationManager apiTokens;
  private final JwtReactiveAuthenticationManager accessTokens;

  BearerAuthentication(ApiTokenAuthentication apiTokens, ReactiveJwtDecoder decoder) {
    this.apiTokens = apiTokens;
    this.accessTokens = new JwtReactiveAuthenticationManager(decoder);
    this.accessTokens.setJwtAuthenticationConverter(
        token -> Mono.just(CallerAuthentication.of(token)));
  }

  @Override
  public Mono<ReactiveAuthenticationManager> resolve(ServerWebExchange exchange) {
    String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    boolean isApiToken =
        header != null && header.regionMatches(true, 0, API_TOKEN, 0, API_TOKEN.length());
    return Mono.just(isApiToken ? apiTokens : accessTokens);
  }
}
