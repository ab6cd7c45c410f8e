package vigor.coaching.saga.key;

/** The vault did not answer, or not with a secret. */
final class VaultUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VaultUnavailable(String message) {
    super(message, null, false, false);
  }
}
