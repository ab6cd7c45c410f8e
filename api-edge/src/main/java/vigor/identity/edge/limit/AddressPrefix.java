package vigor.identity.edge.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where requests come from, as far as one party can be told from another: an IPv4 address, or the
 * 64 bits of an IPv6 address that a connection is given as a whole.
 */
public final class AddressPrefix {
  private static final int IPV6_PREFIX_BYTES = 8;

  private AddressPrefix() {}

  /** The prefix in hexadecimal. */
  public static String of(ServerHttpRequest request) {
    InetSocketAddress remote = request.getRemoteAddress();
    if (remote == null) {
      return "unknown";
    }
    return remote.getAddress() == null ? named(remote.getHostString()) : of(remote.getAddress());
  }

  /** What a proxy wrote was never looked up; it is an address all the same, or else a name. */
  private static String named(String host) {
    try {
      return of(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException noAddress) {
      return "unknown";
    }
  }

  static String of(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(
            address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_PREFIX_BYTES) : bytes);
  }
}
