package vigor.platform.privacy;

/** A sealed value does not open with its person's key: it was altered or moved. */
public final class PersonalDataIsCorrupt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PersonalDataIsCorrupt(String context, Throwable cause) {
    super("a sealed value of " + context + " was altered or moved", cause);
  }
}
