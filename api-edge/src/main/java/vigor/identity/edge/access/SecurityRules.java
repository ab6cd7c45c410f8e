package vigor.identity.edge.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import reactor.core.publisher.Mono;
import vigor.identity.edge.limit.PersonLimit;
import vigor.kernel.edge.route.Routes;

/**
 * Closed by default: what the contract does not call open needs a valid access token. The rules by
 * path here stand even if the contract is mistaken.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityRules {
  /**
   * Switched off where they are made: a disabled observation is still wrapped around each filter.
   */
  @Bean
  SecurityObservationSettings securityObservationSettings() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  ForwardedHeaderTransformer forwardedHeaderTransformer(
      @Value("${vigor.trusted-proxies:127.0.0.0/8,::1}") String networks) {
    return new TrustedProxies(networks);
  }

  @Bean
  @Order(1)
  SecurityWebFilterChain page(ServerHttpSecurity http) {
    return stateless(http)
        .securityMatcher(PublicRoutes.page())
        .headers(headers -> ResponseHeaders.apply(headers).cache(cache -> cache.disable()))
        .authorizeExchange(all -> all.anyExchange().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityWebFilterChain openRoutes(ServerHttpSecurity http, Routes routes) {
    return stateless(http)
        .securityMatcher(PublicRoutes.api(routes))
        .headers(ResponseHeaders::apply)
        .authorizeExchange(all -> all.anyExchange().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityWebFilterChain everythingElse(
      ServerHttpSecurity http,
      BearerAuthentication authentication,
      CsrfGuard csrfGuard,
      PersonLimit personLimit,
      RouteGuard routeGuard) {
    return stateless(http)
        .headers(ResponseHeaders::apply)
        .oauth2ResourceServer(
            server ->
                server
                    .bearerTokenConverter(new CookieOrBearer())
                    .authenticationEntryPoint((exchange, failure) -> Mono.error(failure))
                    .authenticationManagerResolver(authentication))
        .addFilterAfter(csrfGuard::filter, SecurityWebFiltersOrder.AUTHENTICATION)
        .addFilterBefore(personLimit::filter, SecurityWebFiltersOrder.AUTHORIZATION)
        .addFilterAfter(routeGuard::filter, SecurityWebFiltersOrder.AUTHORIZATION)
        .authorizeExchange(
            all ->
                all.pathMatchers("/actuator/**")
                    .denyAll()
                    .pathMatchers(HttpMethod.GET, "/api/v1/llm/providers", "/api/v1/llm/usage")
                    .authenticated()
                    .pathMatchers("/api/v1/admin/**", "/api/v1/llm/**", "/api/v1/analytics/**")
                    .hasRole("ADMIN")
                    .pathMatchers(HttpMethod.PUT, "/api/v1/users/tier")
                    .hasRole("ADMIN")
                    .anyExchange()
                    .authenticated())
        .build();
  }

  /** No server-side session; failures become problems in one place. */
  private static ServerHttpSecurity stateless(ServerHttpSecurity http) {
    return http.csrf(CsrfSpec::disable)
        .logout(LogoutSpec::disable)
        .requestCache(RequestCacheSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint((exchange, failure) -> Mono.error(failure))
                    .accessDeniedHandler((exchange, denied) -> Mono.error(denied)));
  }
}
