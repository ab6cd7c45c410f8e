package vigor.app.start;

import java.io.UncheckedIOException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains why Vigor's folder cannot be used. */
final class UnusableFolderAnalyzer extends AbstractFailureAnalyzer<UncheckedIOException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UncheckedIOException cause) {
    return new FailureAnalysis(cause.getMessage() + " (" + cause.getCause() + ")", null, cause);
  }
}
