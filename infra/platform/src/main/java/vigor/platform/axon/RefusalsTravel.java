package vigor.platform.axon;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;

/**
 * Puts a refusal into the details of Axon's own exception, the only part that crosses process
 * borders, so that a caller sees the same wherever the handler runs.
 */
final class RefusalsTravel implements MessageHandlerInterceptor<CommandMessage<?>> {

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    try {
      return chain.proceed();
    } catch (CommandRefused refused) {
      throw new CommandExecutionException(refused.getMessage(), refused, refused.refusal());
    }
  }
}
