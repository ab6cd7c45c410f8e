package vigor.identity.edge.provider;

import vigor.identity.edge.RandomSecret;

/**
 * One way to the provider and back. All its secrets are drawn from one that only the browser keeps.
 *
 * @param secret in the browser's cookie; here only its hash is stored
 * @param state comes back by way of the browser, and must fit the cookie
 * @param nonce comes back in the ID token
 * @param verifier goes to the provider with the code (PKCE, RFC 7636); 43 characters
 */
record Journey(String secret, String state, String nonce, String verifier) {

  /** What the provider is told of the verifier beforehand: its SHA-256. */
  String challenge() {
    return RandomSecret.text(RandomSecret.hash(verifier));
  }

  @Override
  public String toString() {
    return "Journey[secret]";
  }
}
