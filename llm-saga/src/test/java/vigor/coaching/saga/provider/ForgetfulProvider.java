package vigor.coaching.saga.provider;

import java.time.Clock;
import java.time.Duration;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.kernel.saga.LlmRequest;

/** Guards each call afresh, so that no test inherits the open breaker of another. */
public record ForgetfulProvider(LlmProvider provider, Clock clock) implements LlmProvider {

  @Override
  public LlmModel model() {
    return provider.model();
  }

  @Override
  public ModelPrice price() {
    return provider.price();
  }

  @Override
  public LlmOutcome complete(LlmRequest request, Duration timeLeft) {
    return new GuardedProvider(provider, clock).complete(request, timeLeft);
  }
}
