package vigor.app.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vigor.platform.database.DatabaseUnavailable;

/** Explains why there is no database. */
final class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnavailable cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
