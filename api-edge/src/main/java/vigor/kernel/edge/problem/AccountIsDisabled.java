package vigor.kernel.edge.problem;

/**
 * An administrator disabled the account of whoever is asking. Not an access failure in the sense of
 * Spring Security, which would ask somebody who is just logging in to log in.
 */
public final class AccountIsDisabled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AccountIsDisabled() {
    super("the account is disabled", null, false, false);
  }
}
