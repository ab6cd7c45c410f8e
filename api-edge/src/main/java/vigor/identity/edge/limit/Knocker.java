package vigor.identity.edge.limit;

/**
 * Whose failures are counted together, and from which one on each is followed by a wait.
 *
 * @param subject what the count is about, for example an address or an account; kept as a keyed
 *     hash only
 * @param free failures within fifteen minutes that have no consequence
 */
public record Knocker(String subject, int free) {
  private static final int FREE_FOR_ONE = 5;

  /** Many honest people may share an address: a household, a gym, an office. */
  private static final int FREE_FOR_ADDRESS = 20;

  /** Somebody or something that is one: an account, a device, a link. */
  public static Knocker one(String kind, String name) {
    return new Knocker(kind + ":" + name, FREE_FOR_ONE);
  }

  /** Everybody behind one address. */
  static Knocker address(String prefix) {
    return new Knocker("address:" + prefix, FREE_FOR_ADDRESS);
  }
}
