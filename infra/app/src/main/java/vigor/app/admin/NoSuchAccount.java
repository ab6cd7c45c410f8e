package vigor.app.admin;

/** The person to be made an administrator has no account. */
final class NoSuchAccount extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchAccount(String message) {
    super(message);
  }
}
