package vigor.kernel.domain;

import java.util.List;
import org.axonframework.modelling.command.AggregateLifecycle;
import vigor.kernel.command.StoredEvent;

/** The stream of the aggregate that handles the current command. */
public final class EventStream {
  private EventStream() {}

  /**
   * Appends a decision and returns the version reached: the sequence number of the stream's last
   * event, so that a caller can wait for the read model to show it. An empty decision returns the
   * version the stream already has, −1 for a stream without events.
   */
  public static long append(List<? extends StoredEvent> decision) {
    decision.forEach(AggregateLifecycle::apply);
    Long version = AggregateLifecycle.getVersion();
    return version == null ? -1 : version;
  }
}
