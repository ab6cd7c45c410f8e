package vigor.platform.axon;

/** The events cannot be reached; the message is one sentence for the person who starts Vigor. */
public final class EventStoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EventStoreUnavailable(String message) {
    super(message);
  }
}
