package vigor.app.operation.shadow;

import org.axonframework.messaging.Message;

/** A read model could not be built anew; the old one stays. The message names no person. */
final class ReplayFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private ReplayFailed(String message, Throwable cause) {
    super(message, cause);
  }

  static ReplayFailed at(Message<?> event, Throwable cause) {
    return new ReplayFailed(
        "Event "
            + event.getIdentifier()
            + " cannot be handled: "
            + cause.getClass().getSimpleName()
            + ".",
        cause);
  }
}
