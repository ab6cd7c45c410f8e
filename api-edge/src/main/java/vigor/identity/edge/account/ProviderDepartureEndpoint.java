package vigor.identity.edge.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.provider.Errand;
import vigor.identity.edge.provider.IdentityProvider;
import vigor.identity.edge.provider.JourneyPurpose;
import vigor.kernel.edge.web.Caller;

/**
 * Sends people to the identity provider: to log in, to link it, to prove once more who they are.
 */
@RestController
class ProviderDepartureEndpoint {
  private final IdentityProvider provider;

  ProviderDepartureEndpoint(IdentityProvider provider) {
    this.provider = provider;
  }

  /**
   * A wish to go there.
   *
   * @param returnTo the path of our own page to go on with afterwards
   */
  record Departing(
      @NotNull
          @Pattern(
              regexp = "/(?:[A-Za-z0-9_-][A-Za-z0-9/_-]{0,199})?",
              message = "must be a path of this page")
          String returnTo) {}

  /** The address to send the browser to. */
  record Departure(String location) {}

  @PostMapping("/api/v1/auth/provider/login")
  Mono<Departure> login(@Valid @RequestBody Departing wish, ServerWebExchange exchange) {
    return provider.depart(Errand.login(wish.returnTo()), exchange).map(Departure::new);
  }

  @PostMapping("/api/v1/auth/provider/link")
  Mono<Departure> link(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody Departing wish,
      ServerWebExchange exchange) {
    return depart(caller, JourneyPurpose.LINK, wish, exchange);
  }

  @PostMapping("/api/v1/auth/provider/confirm")
  Mono<Departure> confirm(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody Departing wish,
      ServerWebExchange exchange) {
    return depart(caller, JourneyPurpose.CONFIRM, wish, exchange);
  }

  private Mono<Departure> depart(
      Caller caller, JourneyPurpose purpose, Departing wish, ServerWebExchange exchange) {
    return provider
        .depart(Errand.of(caller, purpose, wish.returnTo()), exchange)
        .map(Departure::new);
  }
}
