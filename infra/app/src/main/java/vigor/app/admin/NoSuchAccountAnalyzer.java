package vigor.app.admin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says whose account is missing. */
final class NoSuchAccountAnalyzer extends AbstractFailureAnalyzer<NoSuchAccount> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoSuchAccount cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
