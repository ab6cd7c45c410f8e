package vigor.identity.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class TrustedProxiesTest {
  private final TrustedProxies proxies = new TrustedProxies("10.1.0.0/16, ::1");

  @Test
  void a_trusted_proxy_tells_who_the_client_is_and_that_it_spoke_https() {
    ServerHttpRequest seen = proxies.apply(request("10.1.2.3", "198.51.100.7"));

    assertThat(address(seen)).isEqualTo("198.51.100.7");
    assertThat(seen.getURI().getScheme()).isEqualTo("https");
  }

  @Test
  void of_a_chain_only_what_the_trusted_proxy_wrote_counts() {
    assertThat(address(proxies.apply(request("10.1.2.3", "1.1.1.1, 198.51.100.7"))))
        .isEqualTo("198.51.100.7");
  }

  @Test
  void anybody_elses_word_is_not_taken() {
    ServerHttpRequest seen = proxies.apply(request("10.2.0.1", "198.51.100.7"));

    assertThat(address(seen)).isEqualTo("10.2.0.1");
    assertThat(seen.getURI().getScheme()).isEqualTo("http");
    assertThat(seen.getHeaders().containsHeader("X-Forwarded-For")).isFalse();
    assertThat(seen.getHeaders().containsHeader("Forwarded")).isFalse();
  }

  @Test
  void a_network_must_be_one() {
    assertThatThrownBy(() -> new TrustedProxies("10.0.0.0/33"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TrustedProxies("example.org"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ServerHttpRequest request(String from, String forwardedFor) {
    return MockServerHttpRequest.get("http://vigor.example/")
        .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(from), 1))
        .header("X-Forwarded-For", forwardedFor)
        .header("X-Forwarded-Proto", "https")
        .header("Forwarded", "for=203.0.113.9")
        .build();
  }

  private static String address(ServerHttpRequest request) {
    return Objects.requireNonNull(request.getRemoteAddress()).getHostString();
  }
}
