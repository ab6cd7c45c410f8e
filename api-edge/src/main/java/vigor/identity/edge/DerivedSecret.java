package vigor.identity.edge;

/**
 * Secrets derived from the one master key of this installation; supplied by the composition root.
 */
@FunctionalInterface
public interface DerivedSecret {
  /**
   * The 32 secret bytes of a purpose: the same on every start and every node, and useless for
   * learning the master key or the secret of another purpose (HKDF, RFC 5869).
   */
  byte[] derive(String purpose);
}
