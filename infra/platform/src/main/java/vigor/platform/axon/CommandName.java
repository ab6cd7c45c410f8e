package vigor.platform.axon;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Lets an event know what was asked for: the simple name of the command that made it. */
final class CommandName implements CorrelationDataProvider {
  private static final String KEY = "command";

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    return message instanceof CommandMessage<?> command
        ? Map.of(KEY, command.getPayloadType().getSimpleName())
        : Map.of();
  }
}
