package vigor.platform.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one sentence for the person who starts Vigor. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
