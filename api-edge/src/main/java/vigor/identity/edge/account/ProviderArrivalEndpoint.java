package vigor.identity.edge.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.provider.Errand;
import vigor.identity.edge.provider.IdentityProvider;

/**
 * Receives people who come back from the identity provider. Our own page brings what the provider
 * put into its address, so that nothing is changed by following a link.
 */
@RestController
class ProviderArrivalEndpoint {
  private final IdentityProvider provider;
  private final ProviderSignIn signIn;
  private final OwnProvider own;
  private final Attempts attempts;

  ProviderArrivalEndpoint(
      IdentityProvider provider, ProviderSignIn signIn, OwnProvider own, Attempts attempts) {
    this.provider = provider;
    this.signIn = signIn;
    this.own = own;
    this.attempts = attempts;
  }

  /**
   * What the provider sent along.
   *
   * @param iss how the provider names itself (RFC 9207); null when it does not
   */
  record Answer(
      @NotNull @Size(max = 4096) String code,
      @NotNull @Size(max = 100) String state,
      @Nullable @Size(max = 500) String iss) {
    @Override
    public String toString() {
      return "Answer[secret]";
    }
  }

  /**
   * What became of it.
   *
   * @param purpose {@code login}, {@code link} or {@code confirm}
   * @param returnTo the path of our own page to go on with
   * @param session after a log-in; null otherwise
   */
  record Arrived(String purpose, String returnTo, @Nullable SignedIn session) {
    static Arrived of(Errand errand, @Nullable SignedIn session) {
      return new Arrived(
          errand.purpose().name().toLowerCase(Locale.ROOT), errand.returnTo(), session);
    }
  }

  @PostMapping("/api/v1/auth/provider/arrival")
  Mono<Arrived> arrive(@Valid @RequestBody Answer answer, ServerWebExchange exchange) {
    return attempts
        .of(
            exchange.getRequest(),
            provider.arrive(answer.code(), answer.state(), answer.iss(), exchange))
        .flatMap(
            arrival ->
                switch (arrival.errand().purpose()) {
                  case LOGIN ->
                      signIn
                          .of(arrival.identity(), exchange)
                          .map(session -> Arrived.of(arrival.errand(), session));
                  case LINK -> own.link(arrival).thenReturn(Arrived.of(arrival.errand(), null));
                  case CONFIRM ->
                      own.confirm(arrival).thenReturn(Arrived.of(arrival.errand(), null));
                });
  }
}
