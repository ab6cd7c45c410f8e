package vigor.identity.edge.passkey;

/**
 * What a device says when its owner logs in.
 *
 * @param credentialId which key
 * @param clientData what was signed for which page, JSON as the browser wrote it
 * @param authenticatorData what the device saw
 * @param signature over both
 * @param userHandle whose key the device thinks it is
 */
public record Assertion(
    byte[] credentialId,
    byte[] clientData,
    byte[] authenticatorData,
    byte[] signature,
    byte[] userHandle) {
  @Override
  public String toString() {
    return "Assertion[secret]";
  }
}
