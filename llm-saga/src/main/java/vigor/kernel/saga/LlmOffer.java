package vigor.kernel.saga;

import java.util.Optional;
import vigor.membership.command.MicroUsd;

/**
 * What asking would cost, before anybody is asked. Knows the configuration, opens no connection.
 */
public interface LlmOffer {

  /** The most the answer can cost, whoever gives it; empty when there is nobody to ask. */
  Optional<MicroUsd> upperBound(LlmRequest request);
}
