package vigor.app.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vigor.platform.axon.EventStoreUnavailable;

/** Explains why there are no events to be had. */
final class EventStoreUnavailableAnalyzer extends AbstractFailureAnalyzer<EventStoreUnavailable> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, EventStoreUnavailable cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
