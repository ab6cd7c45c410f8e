package vigor.app.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line on the error stream why Vigor did not start. */
final class OneSentenceReporter implements FailureAnalysisReporter {
  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("vigor: " + analysis.getDescription().strip());
  }
}
