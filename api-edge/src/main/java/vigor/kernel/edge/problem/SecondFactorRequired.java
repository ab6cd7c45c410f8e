package vigor.kernel.edge.problem;

import org.springframework.security.core.AuthenticationException;

/** The password was right; now a code is needed. */
public final class SecondFactorRequired extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final String challenge;

  /** The challenge has to come back with the code. */
  public SecondFactorRequired(String challenge) {
    super("a code is needed");
    this.challenge = challenge;
  }

  String challenge() {
    return challenge;
  }
}
