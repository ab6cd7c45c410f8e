package vigor.app.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Java's own name resolver, noting every name that anything in this JVM asks for. */
public final class RecordingResolver extends InetAddressResolverProvider {
  private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

  /** The names asked for since the JVM started. */
  static Set<String> asked() {
    return Set.copyOf(ASKED);
  }

  @Override
  public String name() {
    return "recording";
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver own = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        ASKED.add(host);
        return own.lookupByName(host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return own.lookupByAddress(address);
      }
    };
  }
}
