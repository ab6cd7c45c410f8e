package vigor.platform.axon;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/**
 * Recognises two writers of one stream position by PostgreSQL's SQLState 23505, so that the loser
 * is retried rather than failed.
 */
final class DuplicateKeyResolver implements PersistenceExceptionResolver {
  private static final String UNIQUE_VIOLATION = "23505";

  @Override
  public boolean isDuplicateKeyViolation(Exception exception) {
    Throwable cause = exception;
    while (cause != null) {
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
