package vigor.platform.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.membership.command.ReserveLlmSpend;
import vigor.platform.privacy.ErasedSubjects;

/** A saga that began before an erasure spends nothing after it. */
final class NothingIsReservedForErased implements MessageHandlerInterceptor<CommandMessage<?>> {
  private final ErasedSubjects erased;

  NothingIsReservedForErased(ErasedSubjects erased) {
    this.erased = erased;
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    if (unitOfWork.getMessage().getPayload() instanceof ReserveLlmSpend reserve
        && erased.contains(reserve.allowanceId().person())) {
      throw CommandRefused.notFound("AccountIsThere", "There is no such account.");
    }
    return chain.proceed();
  }
}
