package vigor.identity.edge.access;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/**
 * Believes what a reverse proxy says about the client, and nobody else. Anybody may write {@code
 * X-Forwarded-For}; believed from everybody it would give a guesser a new address for each guess.
 */
final class TrustedProxies extends ForwardedHeaderTransformer {
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final List<String> ALL =
      List.of(
          "Forwarded",
          FORWARDED_FOR,
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Proto",
          "X-Forwarded-Prefix",
          "X-Forwarded-Ssl");

  private final List<Network> trusted;

  /** Reads networks such as {@code 10.0.0.0/8,::1}; an address alone is a network of one. */
  TrustedProxies(String networks) {
    this.trusted =
        Arrays.stream(networks.split(",", -1))
            .map(String::strip)
            .filter(network -> !network.isEmpty())
            .map(Network::of)
            .toList();
  }

  @Override
  public ServerHttpRequest apply(ServerHttpRequest request) {
    InetSocketAddress remote = request.getRemoteAddress();
    boolean believed =
        remote != null
            && remote.getAddress() != null
            && trusted.stream().anyMatch(network -> network.contains(remote.getAddress()));
    return believed ? super.apply(nearest(request)) : without(request);
  }

  /**
   * Keeps what the nearest proxy wrote: it appends, so what comes first may be the client's own
   * invention.
   */
  private static ServerHttpRequest nearest(ServerHttpRequest request) {
    String chain = String.join(",", request.getHeaders().getOrEmpty(FORWARDED_FOR));
    String last = chain.substring(chain.lastIndexOf(',') + 1).strip();
    return request
        .mutate()
        .headers(
            headers -> {
              headers.remove("Forwarded");
              headers.remove(FORWARDED_FOR);
              if (!last.isEmpty()) {
                headers.set(FORWARDED_FOR, last);
              }
            })
        .build();
  }

  private static ServerHttpRequest without(ServerHttpRequest request) {
    return ALL.stream().noneMatch(request.getHeaders()::containsHeader)
        ? request
        : request.mutate().headers(headers -> ALL.forEach(headers::remove)).build();
  }
}
