package vigor.identity.edge.session;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vigor.identity.edge.DerivedSecret;

/** What signer and verifier of access tokens agree on. */
public final class TokenTerms {
  public static final String ISSUER = "vigor";
  public static final String AUDIENCE = "vigor-api";
  public static final String CLIENT = "vigor-web";
  public static final String TYPE = "at+jwt";

  /** The claim that names the sign-in, a UUID. */
  public static final String SESSION = "sid";

  /** The claim with the codes of the person's roles. */
  public static final String ROLES = "roles";

  private TokenTerms() {}

  /** The 256 bit key; one party signs and verifies, so it is symmetric (see ADR on tokens). */
  public static SecretKey key(DerivedSecret secret) {
    return new SecretKeySpec(secret.derive("identity/access-token"), "HmacSHA256");
  }
}
