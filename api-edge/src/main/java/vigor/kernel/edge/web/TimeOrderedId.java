package vigor.kernel.edge.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): milliseconds first, then random bits. */
public final class TimeOrderedId {
  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeOrderedId() {}

  public static UUID at(Instant time) {
    long random = RANDOM.nextLong() & 0xFFFL;
    long high = (time.toEpochMilli() << 16) | 0x7000L | random;
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
