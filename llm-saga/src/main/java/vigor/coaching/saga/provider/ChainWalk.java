package vigor.coaching.saga.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;

/**
 * Whom to ask next: the same provider once more when no connection came about and time allows it,
 * otherwise the next one. What might have been billed is never repeated.
 *
 * @param index the provider to ask
 * @param repeat whether it is asked for the second time
 */
public record ChainWalk(List<LlmProvider> providers, int index, boolean repeat) {
  private static final Duration LEAST_TIME_FOR_A_REPEAT = Duration.ofMillis(800);

  public static ChainWalk of(ProviderChain chain) {
    return new ChainWalk(chain.providers(), 0, false);
  }

  /** Leaves out those that cannot be expected to answer in the time left. */
  public static ChainWalk of(ProviderChain chain, Duration timeLeft) {
    return of(chain.within(timeLeft));
  }

  /** The provider to ask; empty at the end of the chain. */
  public Optional<LlmProvider> provider() {
    return index < providers.size() ? Optional.of(providers.get(index)) : Optional.empty();
  }

  /** Nobody else is asked: a person has seen words of the one who failed. */
  public ChainWalk end() {
    return new ChainWalk(providers, providers.size(), false);
  }

  public ChainWalk after(LlmFailure failure, Duration timeLeft) {
    boolean again =
        !repeat
            && timeLeft.compareTo(LEAST_TIME_FOR_A_REPEAT) >= 0
            && failure.errorClass() == LlmErrorClass.UNREACHABLE;
    return again
        ? new ChainWalk(providers, index, true)
        : new ChainWalk(providers, index + 1, false);
  }
}
