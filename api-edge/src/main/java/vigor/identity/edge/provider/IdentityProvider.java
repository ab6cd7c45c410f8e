package vigor.identity.edge.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.kernel.command.CommandRefused;

/**
 * The provider people may sign in with, if one is configured. Nothing is asked of it before
 * somebody wants to go there.
 */
@Component
public final class IdentityProvider {
  private final @Nullable ProviderSettings settings;
  private final @Nullable ProviderTalk talk;
  private final Journeys journeys;

  IdentityProvider(
      @Value("${vigor.oidc.issuer:}") String issuer,
      @Value("${vigor.oidc.client-id:}") String clientId,
      @Value("${vigor.oidc.client-secret:}") String clientSecret,
      @Value("${vigor.oidc.name:}") String name,
      @Value("${vigor.public-url:http://localhost:8080}") String publicUrl,
      Journeys journeys,
      DerivedSecret secret,
      Clock clock) {
    this.journeys = journeys;
    this.settings = ProviderSettings.of(issuer, clientId, clientSecret, name);
    this.talk =
        settings == null
            ? null
            : new ProviderTalk(
                settings,
                publicUrl.replaceFirst("/+$", "") + "/signed-in",
                new Hmac(secret, "identity/provider-subject"),
                clock);
  }

  /** Where somebody stands who came back: what for, and as whom. */
  public record Arrival(Errand errand, ProviderIdentity identity) {}

  /** What people call it; empty when none is configured. */
  public Optional<String> name() {
    return Optional.ofNullable(settings).map(ProviderSettings::name);
  }

  /** How its tokens name it; fails with 404 when none is configured. */
  public String issuer() {
    return configured(settings).issuer();
  }

  /** The address to send the browser to; the browser gets a cookie to come back with. */
  public Mono<String> depart(Errand errand, ServerWebExchange exchange) {
    ProviderTalk there = configured(talk);
    return there
        .reach()
        .then(Mono.defer(() -> journeys.begin(errand)))
        .doOnNext(journey -> JourneyCookie.give(exchange, journey.secret()))
        .flatMap(journey -> there.address(journey, errand.purpose() == JourneyPurpose.CONFIRM));
  }

  /** Ends the browser's journey, once, and asks the provider who came back. */
  public Mono<Arrival> arrive(
      String code, String state, @Nullable String issuer, ServerWebExchange exchange) {
    ProviderTalk there = configured(talk);
    return Mono.justOrEmpty(JourneyCookie.secret(exchange.getRequest()))
        .map(journeys::of)
        .flatMap(
            journey ->
                journeys
                    .end(journey, state)
                    .doOnNext(errand -> JourneyCookie.take(exchange))
                    .flatMap(
                        errand ->
                            there
                                .identify(code, issuer, journey)
                                .map(identity -> new Arrival(errand, identity))))
        .switchIfEmpty(Mono.error(IdentityProvider::worksNoLonger));
  }

  /** Fails unless the provider has seen proof of who it is within these minutes. */
  public static void demandFresh(ProviderIdentity identity, Clock clock, Duration within) {
    if (identity.authenticatedAt() == null
        || identity.authenticatedAt().isBefore(clock.instant().minus(within))) {
      throw CommandRefused.rule(
          "SignInIsFresh",
          null,
          "The provider did not ask who you are just now. Sign in there again.");
    }
  }

  static CommandRefused worksNoLonger() {
    return CommandRefused.rule(
        "JourneyIsFresh", "state", "This sign-in works no longer. Begin it again.");
  }

  private static <T> T configured(@Nullable T part) {
    if (part == null) {
      throw CommandRefused.notFound("ProviderIsConfigured", "There is no other way in here.");
    }
    return part;
  }
}
