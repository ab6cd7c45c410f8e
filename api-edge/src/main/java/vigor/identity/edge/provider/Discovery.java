package vigor.identity.edge.provider;

import java.net.URI;
import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks the provider about itself when that is first wanted, and again every hour. */
final class Discovery {
  private static final String PLACE = "/.well-known/openid-configuration";
  private static final Duration KEPT = Duration.ofHours(1);

  private final Mono<ProviderMetadata> metadata;

  Discovery(ProviderSettings settings, WebClient http) {
    URI place = URI.create(settings.issuer().replaceFirst("/+$", "") + PLACE);
    this.metadata =
        http.get()
            .uri(place)
            .retrieve()
            .bodyToMono(ProviderMetadata.class)
            .map(found -> found.of(settings))
            .cache(found -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
  }

  Mono<ProviderMetadata> metadata() {
    return metadata;
  }
}
