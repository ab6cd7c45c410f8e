package vigor.kernel.edge.dispatch;

import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.Refusal;

/** Brings refusals back from the bus, which may carry them across process borders. */
public final class Refusals {
  private Refusals() {}

  /** The refusal a failure stands for, or the failure itself. */
  static Throwable restored(Throwable failure) {
    if (failure instanceof HandlerExecutionException handled
        && handled.getDetails().orElse(null) instanceof Refusal refusal) {
      return new CommandRefused(refusal);
    }
    if (failure instanceof AggregateNotFoundException) {
      return notFound();
    }
    return failure;
  }

  /** Nothing there, or not for this person: the two must not be told apart. */
  public static CommandRefused notFound() {
    return CommandRefused.notFound("ExistsForPerson", "There is no such thing here.");
  }

  /** Whether a failure means that nothing is there. */
  public static boolean isNotFound(Throwable failure) {
    return failure instanceof CommandRefused refused
        && refused.refusal().kind() == Refusal.Kind.NOT_FOUND;
  }
}
