package vigor.coaching.saga.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigor.kernel.saga.LlmOffer;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** The providers that are set up, in the order in which they are asked; none is a valid chain. */
public record ProviderChain(List<LlmProvider> providers) implements LlmOffer {
  public ProviderChain {
    providers = List.copyOf(providers);
  }

  /** Those of the providers that can be expected to answer in the time left. */
  public ProviderChain within(Duration timeLeft) {
    return new ProviderChain(
        providers.stream().filter(provider -> provider.canAnswerWithin(timeLeft)).toList());
  }

  /** A person pays one answer, so the dearest provider's is the bound. */
  @Override
  public Optional<MicroUsd> upperBound(LlmRequest request) {
    return providers.stream().map(p -> p.price().upperBound(request)).reduce(MicroUsd::max);
  }
}
