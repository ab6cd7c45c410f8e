package vigor.identity.edge.session;

import java.time.Duration;

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

  /** How long a token is good for. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** By how much the clocks of two nodes may differ. */
  public static final Duration SKEW = Duration.ofSeconds(30);

  private TokenTerms() {}
}
