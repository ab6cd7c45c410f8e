package vigor.kernel.saga;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.Refusal;

/**
 * Sends commands and waits for their outcome. A refusal is an answer; anything else that goes wrong
 * is thrown, so that whoever sent the command is asked to try again.
 */
public final class Commands {
  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
  private static final long PATIENCE_SECONDS = 5;

  private final CommandGateway gateway;

  public Commands(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /** Whether the command was carried out, or had been before; false when a rule refused it. */
  public boolean accepted(Object command) {
    return send(command).accepted();
  }

  /** The number the command was answered with; empty when a rule refused it. */
  public Optional<Long> answer(Object command) {
    return Optional.ofNullable(send(command).answer()).map(Long.class::cast);
  }

  private record Outcome(boolean accepted, @Nullable Object answer) {
    static final Outcome REFUSED = new Outcome(false, null);
  }

  private Outcome send(Object command) {
    try {
      return new Outcome(
          true, gateway.<@Nullable Object>sendAndWait(command, PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (CommandRefused refused) {
      return refused(command, refused.refusal());
    } catch (CommandExecutionException failed) {
      if (failed.getDetails().orElse(null) instanceof Refusal refusal) {
        return refused(command, refusal);
      }
      throw failed;
    }
  }

  private static Outcome refused(Object command, Refusal refusal) {
    LOG.info("{} was refused by {}", command.getClass().getSimpleName(), refusal.rule());
    return Outcome.REFUSED;
  }
}
