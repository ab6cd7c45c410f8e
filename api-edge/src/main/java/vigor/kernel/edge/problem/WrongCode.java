package vigor.kernel.edge.problem;

import org.springframework.security.authentication.BadCredentialsException;

/** The second half of a log-in is wrong: a code of no app, or one that was used before. */
public final class WrongCode extends BadCredentialsException {
  private static final long serialVersionUID = 1L;

  public WrongCode() {
    super("no code of the person");
  }
}
