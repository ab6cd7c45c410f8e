package vigor.identity.edge.access;

import java.net.InetAddress;

/**
 * A range of IP addresses.
 *
 * @param address any address in it
 * @param bits how many leading bits are common to all
 */
record Network(InetAddress address, int bits) {

  /** Reads {@code 10.0.0.0/8} or {@code ::1}; throws {@link IllegalArgumentException} else. */
  static Network of(String text) {
    String[] parts = text.split("/", 2);
    InetAddress address = InetAddress.ofLiteral(parts[0]);
    int all = address.getAddress().length * Byte.SIZE;
    int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException("not a network: " + text);
    }
    return new Network(address, bits);
  }

  boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
