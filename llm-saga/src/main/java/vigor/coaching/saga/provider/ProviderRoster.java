package vigor.coaching.saga.provider;

import java.util.Optional;
import vigor.kernel.saga.LlmOffer;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** Knows the roster of the moment. */
@FunctionalInterface
public interface ProviderRoster extends LlmOffer {

  Roster now();

  @Override
  default Optional<MicroUsd> upperBound(LlmRequest request) {
    return now().upperBound(request);
  }
}
